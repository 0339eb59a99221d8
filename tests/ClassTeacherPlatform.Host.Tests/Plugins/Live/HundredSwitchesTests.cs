using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Live;

public sealed class HundredSwitchesTests(ITestOutputHelper output)
{
    private const int Switches = 100;

    /// <summary>The memory is reported, never judged: the framework keeps types in caches of its own (decision 0005).</summary>
    [Fact]
    public async Task Switch_AHundredTimes_WorksEachTime()
    {
        await using var folder = HostFolder.New().Install("good-neighbour").Enable("good-neighbour");
        await using var host = await RunningHost.StartAsync(folder);
        var file = host.Services.GetRequiredService<PluginsFile>();
        using var deputy = await host.SignInAsync("deputy");
        var (account, student) = (await host.AccountAsync("deputy"), await host.StudentAsync());
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var at = 0; at < Switches; at++)
        {
            file.Set("good-neighbour", "enabled", JsonValue.Create(false));
            await host.ReconcileAsync();
            Assert.Empty(host.Catalog.Running);
            file.Set("good-neighbour", "enabled", JsonValue.Create(true));
            await host.ReconcileAsync();
            Assert.True((await host.Send(account, host.Request<int>("good-neighbour", "GreetStudent", student))).IsDone);
            if (at % 10 == 0)
            {
                Assert.Equal(200, await deputy.StatusAsync("/good-neighbour"));
            }
        }

        var perSwitch = (GC.GetTotalMemory(forceFullCollection: true) - before) / Switches / 1024;
        var count = host.Services.GetRequiredService<PluginSwitches>().Of("good-neighbour")!;
        output.WriteLine($"{Switches} switches: {perSwitch} KB of managed memory per switch; {count.Alive} of {count.Count} load contexts still alive");
        Assert.Equal(Switches, count.Count);
        Assert.Equal(Switches, (await host.Send(account, host.Request<int>("good-neighbour", "CountGreetings", "greeted"))).Value);
    }
}
