using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;

namespace ClassTeacherPlatform.Host.Tests.Plugins;

public sealed class WriteDownTests
{
    [Fact]
    public async Task WriteDown_WhereThereIsNoFile_SaysWhatRunsAndNothingElse()
    {
        await using var folder = HostFolder.New();
        folder.InstallAs("teller", "../data/plugins/teller").InstallAs("good-neighbour", "../data/plugins/good-neighbour");
        var file = new PluginsFile(new PluginsFileLocation(folder.PluginsFile));
        var inventory = new PluginInventory(file, new PluginSources(new PluginFolders([Path.Combine(folder.Data, "plugins")], folder.Data)));

        inventory.WriteDown();
        file.Set("teller", "enabled", JsonValue.Create(false));

        Assert.Equal([("good-neighbour", true), ("teller", false)], file.Read().Plugins.Select(p => (p.Id, p.IsEnabled)));
    }
}
