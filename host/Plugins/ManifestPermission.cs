namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>A permission as a manifest declares it.</summary>
internal sealed record ManifestPermission
{
    /// <summary>Such as <c>consents.register</c>.</summary>
    public required string Id { get; init; }

    public LocalText Title { get; init; } = new(string.Empty, string.Empty);

    /// <summary>True where a class teacher holds it for the own classes only.</summary>
    public bool ForClasses { get; init; }

    /// <summary>Who holds it until the school decides otherwise.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
}
