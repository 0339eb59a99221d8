namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Finds the plugins that lie in the source folders: the shipped ones, the data folder's, and those that the school names.</summary>
internal sealed class PluginSources(PluginFolders folders)
{
    /// <summary>A folder that may not be read, or goes while it is looked at, is no reason to stop.</summary>
    private static readonly EnumerationOptions Readable = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    private static readonly EnumerationOptions ReadableOne = new() { IgnoreInaccessible = true };

    /// <summary>All versions of all plugins, in the order of the sources.</summary>
    public IReadOnlyList<InstalledPlugin> Scan(IReadOnlyList<string> named) =>
        [.. PluginFoldersIn(named).Select(ManifestReader.Read)];

    /// <summary>Changes when a plugin comes, goes or is built anew, and when any of its files does: a copy by hand comes file by file.</summary>
    public string Stamp(IReadOnlyList<string> named) => string.Join('|', PluginFoldersIn(named).Select(folder =>
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", Readable).ToList();
        return $"{folder}:{files.Count}:{files.Sum(f => f.Length)}:{files.Select(f => f.LastWriteTimeUtc.Ticks).DefaultIfEmpty().Max()}";
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
            if (HasManifest(child) || HasAssembly(child))
            {
                return [child];
            }

            return Children(child).Where(version => HasManifest(version) || HasAssembly(version));
        });
    }

    private static IEnumerable<string> Children(string folder) =>
        System.IO.Directory.EnumerateDirectories(folder, "*", ReadableOne).Order(StringComparer.Ordinal);

    private static bool HasManifest(string folder) => File.Exists(Path.Combine(folder, ManifestReader.FileName));

    private static bool HasAssembly(string folder) => System.IO.Directory.EnumerateFiles(folder, "*.dll", ReadableOne).Any();
}
