namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Finds the plugins that lie in the source folders: the shipped ones, the data folder's, and those that the school names.</summary>
internal sealed class PluginSources(PluginFolders folders)
{
    /// <summary>All versions of all plugins, in the order of the sources.</summary>
    public IReadOnlyList<InstalledPlugin> Scan(IReadOnlyList<string> named) =>
        [.. PluginFoldersIn(named).Select(ManifestReader.Read)];

    /// <summary>Changes when a plugin comes, goes or is built anew: a build writes the stamp last.</summary>
    public string Stamp(IReadOnlyList<string> named) => string.Join('|', PluginFoldersIn(named).Select(folder =>
    {
        var stamp = new FileInfo(Path.Combine(folder, ManifestReader.StampName));
        return stamp.Exists ? $"{folder}:{stamp.LastWriteTimeUtc.Ticks}:{stamp.Length}" : folder;
    }));

    private IEnumerable<string> PluginFoldersIn(IReadOnlyList<string> named) => folders.BuiltIn.Concat(named)
        .Distinct(StringComparer.Ordinal)
        .Where(System.IO.Directory.Exists)
        .SelectMany(FoldersIn)
        .Distinct(StringComparer.Ordinal);

    /// <summary><c>source/id</c>, <c>source/id/version</c>, or the source itself where it is one plugin's folder.</summary>
    private static IEnumerable<string> FoldersIn(string source)
    {
        if (HasManifest(source))
        {
            return [source];
        }

        return Children(source).SelectMany(child =>
        {
            var versions = HasManifest(child) ? [] : Children(child).Where(HasManifest).ToList();
            return versions.Count > 0 ? versions : HasManifest(child) || HasAssembly(child) ? [child] : [];
        });
    }

    private static IEnumerable<string> Children(string folder) =>
        System.IO.Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal);

    private static bool HasManifest(string folder) => File.Exists(Path.Combine(folder, ManifestReader.FileName));

    private static bool HasAssembly(string folder) => System.IO.Directory.EnumerateFiles(folder, "*.dll").Any();
}
