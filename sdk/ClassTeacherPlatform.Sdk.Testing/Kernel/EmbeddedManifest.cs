using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClassTeacherPlatform.Host.Plugins;

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

    public static PluginManifest Read(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream("plugin.json")
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} embeds no plugin.json: import the SDK's build files and keep plugin.json beside the project.");
        return JsonSerializer.Deserialize<PluginManifest>(stream, Format)!;
    }
}
