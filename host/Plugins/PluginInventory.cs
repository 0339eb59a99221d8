namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>What the school asks for and what lies in the folders, as one plan.</summary>
internal sealed class PluginInventory(PluginsFile file, PluginSources sources)
{
    private IReadOnlyList<string> _named = [];

    /// <summary>Changes when the file, or anything of a plugin's in the folders, does.</summary>
    public string Stamp() => $"{file.Stamp}|{sources.Stamp(_named)}";

    /// <summary>The plan, and what is wrong with <c>plugins.json</c>.</summary>
    public (PluginPlan Plan, LocalText? Problem) Plan(IReadOnlyDictionary<string, PluginRecord> records)
    {
        var school = file.Read();
        _named = school.Sources;
        var installed = sources.Scan(school.Sources);
        return file.Stamp is null
            // No file at all: everything that is shipped runs, until the first change writes one.
            ? (PluginPlan.Of(Everything(installed), installed, records), null)
            : (PluginPlan.Of(school, installed, records), school.Problem);
    }

    private static SchoolPlugins Everything(IReadOnlyList<InstalledPlugin> installed) =>
        new([], [.. installed.Select(p => p.Id).Distinct(StringComparer.Ordinal).Select(id => new SchoolPlugin { Id = id, IsEnabled = true })]);
}
