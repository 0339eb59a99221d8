namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>One installed (or named and missing) plugin and how it stands.</summary>
internal sealed record PluginStatus
{
    public required string Id { get; init; }

    /// <summary>Null where it cannot be read.</summary>
    public PluginManifest? Manifest { get; init; }

    public PluginState State { get; init; }

    /// <summary>Why it is not running, for a person; null where it is.</summary>
    public LocalText? Reason { get; init; }

    /// <summary>The duties that are on; empty unless enabled.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];
}
