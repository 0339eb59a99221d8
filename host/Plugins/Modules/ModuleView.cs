using System.Text.Json;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>One module as its page shows it.</summary>
public sealed record ModuleView
{
    public required string Id { get; init; }

    /// <summary>The id where the manifest cannot be read.</summary>
    public required LocalText Title { get; init; }

    public LocalText? Description { get; init; }

    public string Version { get; init; } = string.Empty;

    public string Sdk { get; init; } = string.Empty;

    public string Publisher { get; init; } = string.Empty;

    /// <summary>What is wrong, or why an older version runs; null where there is nothing to say.</summary>
    public LocalText? Reason { get; init; }

    /// <summary>What <c>plugins.json</c> asks for.</summary>
    public bool IsWanted { get; init; }

    /// <summary>A second folder of an id that is taken: there is nothing to switch.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>The one version that may run; null where the file allows more than one.</summary>
    public string? PinnedVersion { get; init; }

    /// <summary>Versions that are installed, highest first.</summary>
    public IReadOnlyList<string> Installed { get; init; } = [];

    /// <summary>What it may do beyond its own registers.</summary>
    public IReadOnlyList<string> Powers { get; init; } = [];

    public IReadOnlyList<ModuleDuty> Duties { get; init; } = [];

    /// <summary>JSON schema of its settings; null where it has none.</summary>
    public JsonElement? SettingsSchema { get; init; }

    /// <summary>As <c>plugins.json</c> has them.</summary>
    public JsonElement Settings { get; init; }

    /// <summary>Notifications that wait for it.</summary>
    public int Waiting { get; init; }

    public SwitchCount? Switches { get; init; }

    internal PluginState State { get; init; }

    internal PluginFaultCount? Faults { get; init; }
}
