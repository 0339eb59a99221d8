using Bunit;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Plugins.Modules;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Zoo;

/// <summary>What goes wrong after a plugin was enabled stays with it.</summary>
public sealed class ZooFaultTests(ZooHost zoo) : IClassFixture<ZooHost>
{
    [Fact]
    public async Task Command_WhoseHandlerThrows_LeavesTheNextCommandAlone()
    {
        var deputy = await zoo.Host.AccountAsync("deputy");

        await Assert.ThrowsAsync<InvalidOperationException>(() => zoo.Host.Send(deputy, zoo.Host.Request<int>("throws-in-handler", "Break")));

        var next = await zoo.Host.Send(deputy, zoo.Host.Request<int>("good-neighbour", "GreetStudent", await zoo.Host.StudentAsync()));
        Assert.True(next.IsDone, next.Refusal?.ToString());
    }

    [Fact]
    public async Task Page_ThatThrowsInRender_ShowsANoticeAndCountsAgainstItsPlugin()
    {
        await using var pages = new PageRun(zoo.Host, await zoo.Host.AccountAsync("admin"));

        var shown = pages.Open(PageOf("throws-in-page"));

        Assert.NotEmpty(shown.FindAll("h1"));
        Assert.NotNull(zoo.Host.Services.GetRequiredService<PluginFaults>().Of("throws-in-page"));
        Assert.Contains("Здравствуйте", pages.Open(PageOf("good-neighbour")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Button_ThatThrows_ShowsANoticeAndCountsAgainstItsPlugin()
    {
        await using var pages = new PageRun(zoo.Host, await zoo.Host.AccountAsync("admin"));
        var shown = pages.Open(PageOf("throws-in-event"));

        await shown.Find("#break").ClickAsync(new());

        Assert.Empty(shown.FindAll("#break"));
        Assert.NotEmpty(shown.FindAll("h1"));
        Assert.NotNull(zoo.Host.Services.GetRequiredService<PluginFaults>().Of("throws-in-event"));
    }

    [Fact]
    public async Task ShellOfTheAdministrator_BesideBadPlugins_Answers()
    {
        using var admin = await zoo.Host.SignInAsync("admin");
        await using var pages = new PageRun(zoo.Host, await zoo.Host.AccountAsync("admin"));

        Assert.Equal(200, await admin.StatusAsync("/modules"));
        Assert.Equal(200, await admin.StatusAsync("/calendar"));
        Assert.Equal(200, await admin.StatusAsync("/good-neighbour"));
        Assert.Contains("IPluginBuilder.ComeTrue", pages.Open(typeof(ModulesPage)).Markup, StringComparison.Ordinal);
    }

    private Type PageOf(string plugin) => zoo.Host.Catalog.Running.Single(p => p.Manifest.Id == plugin).Pages
        .OrderBy(p => p.Name, StringComparer.Ordinal).First();
}
