using System.Text.Json;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>
/// <c>plugin.json</c>: what is known of a plugin without loading its code (its JSON schema: <c>sdk/schemas/plugin.schema.json</c>). Version,
/// assembly and hashes come from <c>plugin.stamp.json</c>, which the build writes beside it.
/// </summary>
internal sealed record PluginManifest
{
    /// <summary>Lower-case words with hyphens; also the start of the ids of its duties and permissions.</summary>
    public required string Id { get; init; }

    public LocalText Title { get; init; } = new(string.Empty, string.Empty);

    public LocalText Description { get; init; } = new(string.Empty, string.Empty);

    /// <summary>Semantic version; stamped by the build from the project.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>Range of the SDK's versions in NuGet's notation, such as <c>[1.0,2.0)</c>.</summary>
    public string Sdk { get; init; } = string.Empty;

    /// <summary>The assembly's file; stamped by the build.</summary>
    public string Assembly { get; init; } = string.Empty;

    public string Publisher { get; init; } = string.Empty;

    public IReadOnlyList<ManifestDuty> Duties { get; init; } = [];

    public IReadOnlyList<ManifestPermission> Permissions { get; init; } = [];

    /// <summary>Pages that stand in the navigation.</summary>
    public IReadOnlyList<ManifestPage> Pages { get; init; } = [];

    /// <summary>Full names of the SDK's notifications that it handles.</summary>
    public IReadOnlyList<string> Hears { get; init; } = [];

    /// <summary>Full names of the SDK's notifications that it raises.</summary>
    public IReadOnlyList<string> Raises { get; init; } = [];

    /// <summary>Full names of the SDK's requests that it answers.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>What it may do beyond its own registers (<see cref="PluginPowers"/>).</summary>
    public IReadOnlyList<string> Powers { get; init; } = [];

    /// <summary>JSON schema of the settings in <c>plugins.json</c>; null where there are none.</summary>
    public JsonElement? Settings { get; init; }

    /// <summary>File (with forward slashes) and SHA-256, lower-case hexadecimal; stamped by the build.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
