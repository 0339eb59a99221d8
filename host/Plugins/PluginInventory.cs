using System.Text.Json.Nodes;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>What the school asks for and what lies in the folders, as one plan.</summary>
internal sealed class PluginInventory(PluginsFile file, PluginSources sources)
{
    private IReadOnlyList<string> _named = [];

    public string FilePath => file.Path;

    /// <summary>Changes when the file, or anything of a plugin's in the folders, does.</summary>
    public string Stamp() => $"{file.Stamp}|{sources.Stamp(_named)}";

    /// <summary>What <see cref="Stamp"/> was before the last plan was made: a change after it is not missed, whenever somebody looks.</summary>
    public string Planned { get; private set; } = string.Empty;

    /// <summary>The plan, and what is wrong with <c>plugins.json</c>.</summary>
    public (PluginPlan Plan, LocalText? Problem) Plan(IReadOnlyDictionary<string, PluginRecord> records)
    {
        var written = file.Stamp;
        _named = file.Read().Sources;
        Planned = $"{written}|{sources.Stamp(_named)}";
        var (school, installed) = Read();
        return (PluginPlan.Of(school, installed, records), school.Problem);
    }

    /// <summary>What the school asks for and what lies in the folders.</summary>
    public (SchoolPlugins School, IReadOnlyList<InstalledPlugin> Installed) Read()
    {
        var school = file.Read();
        _named = school.Sources;
        var installed = sources.Scan(school.Sources);
        // No file at all: everything that is shipped runs, until the first change writes one.
        return (file.Stamp is null ? Everything(installed) : school, installed);
    }

    /// <summary>Whether a plugin of this id is installed or named in the file.</summary>
    public bool Knows(string id)
    {
        var (school, installed) = Read();
        return school.Find(id) is not null || installed.Any(p => p.Id == id);
    }

    /// <summary>Where there is no file yet, writes one that says what runs without it: a first change must change nothing else.</summary>
    public void WriteDown()
    {
        if (file.Stamp is null)
        {
            file.Set([.. Read().School.Plugins.Select(p => p.Id)], "enabled", JsonValue.Create(true));
        }
    }

    private static SchoolPlugins Everything(IReadOnlyList<InstalledPlugin> installed) =>
        new([], [.. installed.Select(p => p.Id).Distinct(StringComparer.Ordinal).Select(id => new SchoolPlugin { Id = id, IsEnabled = true })]);
}
