namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>What the data folder remembers of one plugin between runs.</summary>
internal sealed record PluginRecord
{
    public required string Id { get; init; }

    public string Version { get; init; } = string.Empty;

    /// <summary>Which files this was said of.</summary>
    public string Stamp { get; init; } = string.Empty;

    public PluginState State { get; init; }

    public LocalText? Reason { get; init; }

    /// <summary>What its manifest last said that it hears: kept for it also while the manifest cannot be read.</summary>
    public IReadOnlyList<string> Hears { get; init; } = [];

    public IReadOnlyList<string> Duties { get; init; } = [];

    /// <summary>The stamp of the version that ran last; an upgrade that fails returns to it.</summary>
    public string? LastGood { get; init; }

    /// <summary>Attempts that failed (<see cref="PluginAttempt"/>), and why: not made again until somebody asks, or switches it off and on.</summary>
    public IReadOnlyDictionary<string, LocalText> Failed { get; init; } = new Dictionary<string, LocalText>(StringComparer.Ordinal);
}
