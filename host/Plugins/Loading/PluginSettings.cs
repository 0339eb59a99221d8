using System.Text.Json;
using NJsonSchema;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>The school's settings of a plugin against the schema in its manifest.</summary>
internal static class PluginSettings
{
    /// <exception cref="PluginFault">They do not hold; the reason names the place.</exception>
    public static void Check(PluginManifest manifest, SchoolPlugin school)
    {
        if (ProblemOf(manifest, school.Settings) is { } problem)
        {
            throw new PluginFault(problem);
        }
    }

    /// <returns>What does not hold; null where all does, or where nothing is set.</returns>
    public static LocalText? ProblemOf(PluginManifest manifest, JsonElement settings)
    {
        if (settings.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return null;
        }

        if (manifest.Settings is not { ValueKind: JsonValueKind.Object } schema)
        {
            return settings.ValueKind == JsonValueKind.Object && !settings.EnumerateObject().Any() ? null : Reason.Of("SettingsNone");
        }

        // The schema is plain data of the manifest: nothing is fetched, so the wait is none.
        var errors = JsonSchema.FromJsonAsync(schema.GetRawText()).GetAwaiter().GetResult().Validate(settings.GetRawText());
        return errors.FirstOrDefault() is { } error ? Reason.Of("SettingsBroken", error.Path, error.Kind) : null;
    }
}
