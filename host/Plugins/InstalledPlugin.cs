using NuGet.Versioning;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>One version of one plugin as it lies in a source folder.</summary>
internal sealed record InstalledPlugin
{
    public required string Folder { get; init; }

    /// <summary>The manifest's id; the folder's name where the manifest cannot be read.</summary>
    public required string Id { get; init; }

    /// <summary>Null where it cannot be read.</summary>
    public PluginManifest? Manifest { get; init; }

    public SemanticVersion? Version { get; init; }

    /// <summary>SHA-256 of the manifest, which names the hashes of all files: changes when anything of the plugin does.</summary>
    public string Stamp { get; init; } = string.Empty;

    /// <summary>What is wrong with it as it lies there; null where it holds.</summary>
    public LocalText? Problem { get; init; }
}
