using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NuGet.Versioning;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Reads <c>plugin.json</c> without loading any code.</summary>
internal static class ManifestReader
{
    public const string FileName = "plugin.json";

    /// <summary>Written by the build: version, assembly, SHA-256 of every file.</summary>
    public const string StampName = "plugin.stamp.json";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The plugin in <paramref name="folder"/>, with what is wrong with it; never throws over what it finds there.</summary>
    public static InstalledPlugin Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!File.Exists(path))
        {
            return new InstalledPlugin { Folder = folder, Id = name, Problem = Reason.Of("ManifestMissing", name) };
        }

        try
        {
            return JsonSerializer.Deserialize<PluginManifest>(File.ReadAllText(path), Format) is { } manifest
                ? Stamped(folder, manifest)
                : new InstalledPlugin { Folder = folder, Id = name, Problem = Reason.Of("ManifestBroken", name, 1) };
        }
        catch (JsonException problem)
        {
            return new InstalledPlugin { Folder = folder, Id = name, Problem = Reason.Of("ManifestBroken", name, (problem.LineNumber ?? 0) + 1) };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new InstalledPlugin { Folder = folder, Id = name, Problem = Reason.Of("ManifestUnreadable", name) };
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // A list with a hole in it, a name that no file can have: whatever it is, it is this plugin's and nobody else's.
            return new InstalledPlugin { Folder = folder, Id = name, Problem = Reason.Of("ManifestShape", name) };
        }
    }

    /// <summary>A plugin that no build stamped has no version and no hashes: the rules say so.</summary>
    private static InstalledPlugin Stamped(string folder, PluginManifest manifest)
    {
        var path = Path.Combine(folder, StampName);
        var text = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        var stamp = text.Length > 0 ? JsonSerializer.Deserialize<PluginStamp>(text, Format)! : new PluginStamp(string.Empty, string.Empty, null);
        var version = SemanticVersion.TryParse(stamp.Version, out var parsed) ? parsed : null;
        var plugin = new InstalledPlugin
        {
            Folder = folder,
            Id = manifest.Id,
            Version = version,
            Stamp = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            Manifest = manifest with
            {
                Version = stamp.Version,
                Assembly = stamp.Assembly,
                Files = stamp.Files ?? new Dictionary<string, string>(StringComparer.Ordinal),
            },
        };
        return plugin with { Problem = ManifestRules.ProblemOf(plugin) ?? PluginHashes.ProblemOf(plugin) };
    }

    private sealed record PluginStamp(string Version, string Assembly, IReadOnlyDictionary<string, string>? Files);
}
