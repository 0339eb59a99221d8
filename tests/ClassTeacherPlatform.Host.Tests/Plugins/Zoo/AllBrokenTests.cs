using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Plugins.Modules;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Zoo;

public sealed class AllBrokenTests
{
    private static readonly string[] Broken =
    [
        "throws-in-constructor", "throws-in-configure", "throws-in-migration", "hangs-at-start", "sdk-range-past", "sdk-range-future",
        "missing-member", "broken-manifest", "null-manifest", "missing-manifest", "changed-file", "steals-address",
    ];

    [Fact]
    public async Task Start_WithNothingButBrokenPlugins_GivesTheAdministratorTheShell()
    {
        await using var folder = HostFolder.New().Install(Broken).Enable(Broken);
        Damage.All(folder);

        await using var host = await RunningHost.StartAsync(folder, s => s.Configure<PluginLimits>(l => l.Step = TimeSpan.FromSeconds(4)));

        using var admin = await host.SignInAsync("admin");
        await using var pages = new PageRun(host, await host.AccountAsync("admin"));
        Assert.Empty(host.Catalog.Running);
        Assert.Equal((200, 200, 200), (await admin.StatusAsync("/modules"), await admin.StatusAsync("/calendar"), await admin.StatusAsync("/lists")));
        Assert.All(Broken, id => Assert.Contains(id, pages.Open(typeof(ModulesPage)).Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_WithAPluginsFileThatCannotBeRead_GivesTheAdministratorTheShell()
    {
        await using var folder = HostFolder.New().Install("good-neighbour");
        await File.WriteAllTextAsync(folder.PluginsFile, "{ \"plugins\": [ { \"id\": ");

        await using var host = await RunningHost.StartAsync(folder);

        using var admin = await host.SignInAsync("admin");
        Assert.Equal(200, await admin.StatusAsync("/modules"));
        Assert.NotNull(host.Catalog.FileProblem);
    }
}
