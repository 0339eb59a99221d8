using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using NuGet.Versioning;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Reads <c>plugin.json</c> without loading any code.</summary>
internal static class ManifestReader
{
    public const string FileName = "plugin.json";

    /// <summary>What some editors put before UTF-8.</summary>
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
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
            var bytes = File.ReadAllBytes(path);
            var manifest = JsonSerializer.Deserialize<PluginManifest>(bytes.AsSpan().StartsWith(Mark) ? bytes.AsSpan(Mark.Length) : bytes, Format)!;
            return Read(folder, manifest, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (JsonException problem)
        {
            return new InstalledPlugin { Folder = folder, Id = name, Problem = Reason.Of("ManifestBroken", name, (problem.LineNumber ?? 0) + 1) };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new InstalledPlugin { Folder = folder, Id = name, Problem = Reason.Of("ManifestUnreadable", name) };
        }
    }

    private static InstalledPlugin Read(string folder, PluginManifest manifest, string stamp)
    {
        var version = SemanticVersion.TryParse(manifest.Version, out var parsed) ? parsed : null;
        var plugin = new InstalledPlugin { Folder = folder, Id = manifest.Id, Manifest = manifest, Version = version, Stamp = stamp };
        return plugin with { Problem = ManifestRules.ProblemOf(plugin) ?? PluginHashes.ProblemOf(plugin) };
    }
}
