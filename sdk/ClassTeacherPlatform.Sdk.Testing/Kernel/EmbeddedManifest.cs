using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClassTeacherPlatform.Host.Plugins;
using NuGet.Versioning;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>The <c>plugin.json</c> that the SDK's build files embed into a plugin's assembly, so that tests find it.</summary>
internal static class EmbeddedManifest
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <exception cref="InvalidOperationException">There is none, or it breaks a rule of the loader.</exception>
    public static InstalledPlugin Read(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream("plugin.json")
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} embeds no plugin.json: import the SDK's build files and keep plugin.json beside the project.");
        var name = assembly.GetName();
        var version = new SemanticVersion(name.Version!.Major, name.Version.Minor, name.Version.Build);
        var manifest = JsonSerializer.Deserialize<PluginManifest>(stream, Format)! with { Version = version.ToString(), Assembly = $"{name.Name}.dll" };
        var installed = new InstalledPlugin { Folder = Path.GetDirectoryName(assembly.Location)!, Id = manifest.Id, Manifest = manifest, Version = version };
        return ManifestRules.ProblemOf(installed) is { } problem ? throw new InvalidOperationException(problem.En) : installed;
    }
}
