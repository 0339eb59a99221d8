namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>A page in the navigation as a manifest declares it.</summary>
internal sealed record ManifestPage
{
    public required string Path { get; init; }

    public LocalText Title { get; init; } = new(string.Empty, string.Empty);

    /// <summary><c>work</c>, <c>school</c> or <c>platform</c>.</summary>
    public string Section { get; init; } = "work";

    /// <summary>Its place among the section's pages; the host's own stand at 10, 20 …</summary>
    public int Order { get; init; } = 100;

    /// <summary>Who sees the link; null for everybody who is signed in.</summary>
    public string? Permission { get; init; }

    /// <summary>While this duty is off, the page does not exist.</summary>
    public string? Duty { get; init; }
}
