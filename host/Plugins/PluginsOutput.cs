using System.Text.Json;
using System.Text.Json.Serialization;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>The list of plugins as the command line prints it.</summary>
internal static class PluginsOutput
{
    private static readonly JsonSerializerOptions Complete = new(DataJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public static string Json(IEnumerable<PluginStatus> plugins) => JsonSerializer.Serialize(
        plugins.Select(p => new
        {
            id = p.Id,
            version = p.Manifest?.Version,
            sdk = p.Manifest?.Sdk,
            state = p.State,
            reason = p.Reason?.ToString(),
            duties = p.Duties,
        }),
        Complete);

    public static string Table(IReadOnlyList<PluginStatus> plugins)
    {
        var rows = plugins.Select(p => (p.Id, Version: p.Manifest?.Version ?? "–", State: T.Text[$"Modules.State.{p.State}"], Reason: p.Reason?.ToString())).ToList();
        if (rows.Count == 0)
        {
            return T.Text["Modules.None"];
        }

        var (id, version, state) = (rows.Max(r => r.Id.Length), rows.Max(r => r.Version.Length), rows.Max(r => r.State.Length));
        return string.Join(Environment.NewLine, rows.Select(r => $"{r.Id.PadRight(id)}  {r.Version.PadRight(version)}  {r.State.PadRight(state)}  {r.Reason}".TrimEnd()));
    }
}
