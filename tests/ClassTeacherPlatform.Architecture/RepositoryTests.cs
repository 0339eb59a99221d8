namespace ClassTeacherPlatform.Architecture;

/// <summary>The top level of the repository is the map of the house.</summary>
public sealed class RepositoryTests
{
    private static readonly string[] Folders = ["host", "plugins", "sdk", "tests"];

    private static readonly string[] Files =
    [
        "ClassTeacherPlatform.sln", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props",
        "LICENSE", "README.md", "global.json", "plugins.json",
    ];

    [Fact]
    public void TopLevel_HoldsTheHouseAndNothingElse()
    {
        var folders = Names(Directory.EnumerateDirectories(House.Root));

        Assert.Equal(Folders, folders);
        Assert.Empty(Names(Directory.EnumerateFiles(House.Root)).Except(Files));
    }

    [Fact]
    public void EveryPlugin_HasManifestChangelogAndReadme()
    {
        var plugins = Directory.GetDirectories(Path.Combine(House.Root, "plugins"));

        Assert.True(plugins.Length >= 5, "Plugins were not found.");
        Assert.Empty(
            from plugin in plugins
            from file in (string[])["plugin.json", "CHANGELOG.md", "README.md"]
            where !File.Exists(Path.Combine(plugin, file))
            select Path.Combine(Path.GetFileName(plugin), file));
    }

    /// <summary>Dot files are the tools' own.</summary>
    private static IEnumerable<string> Names(IEnumerable<string> paths) =>
        paths.Select(p => Path.GetFileName(p)).Where(n => !n.StartsWith('.')).Order(StringComparer.Ordinal);
}
