using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Running;

/// <summary>A folder of one test: data, plugins and <c>plugins.json</c>.</summary>
internal sealed class HostFolder : IAsyncDisposable
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "fixtures");

    private readonly string _root = System.IO.Directory.CreateTempSubdirectory("ctp-zoo-").FullName;

    private HostFolder()
    {
    }

    public string Data => System.IO.Directory.CreateDirectory(Path.Combine(_root, "data")).FullName;

    public string PluginsFile => Path.Combine(_root, "plugins.json");

    public string Sources => System.IO.Directory.CreateDirectory(Path.Combine(_root, "sources")).FullName;

    public static HostFolder New() => new();

    /// <summary>Every plugin of the zoo, by the name of its folder.</summary>
    public static IReadOnlyList<string> Zoo => [.. System.IO.Directory.EnumerateDirectories(Fixtures).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>Lays plugins of the zoo into the source folder, each under its own name.</summary>
    public HostFolder Install(params IEnumerable<string> fixtures)
    {
        foreach (var fixture in fixtures)
        {
            InstallAs(fixture, fixture);
        }

        return this;
    }

    /// <summary>Lays a plugin of the zoo under a path of one's own, such as <c>growing/2.0.0</c>. The stamp goes last, as a build writes it.</summary>
    public HostFolder InstallAs(string fixture, string into)
    {
        var from = Path.Combine(Fixtures, fixture);
        foreach (var file in System.IO.Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .OrderBy(f => f.EndsWith("plugin.stamp.json", StringComparison.Ordinal)))
        {
            var target = Path.Combine(Sources, into, Path.GetRelativePath(from, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        return this;
    }

    public string FileOf(string installed, string file) => Path.Combine(Sources, installed, file);

    /// <summary>A <c>plugins.json</c> in which these plugins are enabled, in this order.</summary>
    public HostFolder Enable(params IEnumerable<string> ids) => Say([.. ids.Select(id => (object)new { id, enabled = true })]);

    /// <summary>A <c>plugins.json</c> with these entries, written as an editor does: a new file in the place of the old one.</summary>
    public HostFolder Say(params object[] entries)
    {
        var draft = PluginsFile + ".draft";
        File.WriteAllText(draft, JsonSerializer.Serialize(new { sources = (string[])[Sources], plugins = entries }));
        File.Move(draft, PluginsFile, overwrite: true);
        return this;
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
