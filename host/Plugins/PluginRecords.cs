using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>The states of plugins in the data folder: written by the running host, read by the command line too.</summary>
internal sealed class PluginRecords(PluginFolders folders)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private string FilePath => Path.Combine(folders.Data, "plugin-states.json");

    public IReadOnlyDictionary<string, PluginRecord> Read()
    {
        try
        {
            return File.Exists(FilePath)
                ? JsonSerializer.Deserialize<List<PluginRecord>>(File.ReadAllText(FilePath), Format)!.ToDictionary(r => r.Id, StringComparer.Ordinal)
                : [];
        }
        catch (Exception problem) when (problem is JsonException or IOException)
        {
            // A memory, not a truth: without it plugins are simply tried anew.
            return new Dictionary<string, PluginRecord>(StringComparer.Ordinal);
        }
    }

    public void Write(IEnumerable<PluginRecord> records) =>
        AtomicFile.Write(FilePath, JsonSerializer.Serialize(records.OrderBy(r => r.Id, StringComparer.Ordinal), Format));
}
