using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Live;

/// <summary>Duties are on or off one by one within a plugin.</summary>
public sealed class DutySwitchTests : IAsyncLifetime
{
    private readonly HostFolder _folder = HostFolder.New();
    private RunningHost _host = null!;

    public async Task InitializeAsync()
    {
        _folder.Install("good-neighbour").Enable("good-neighbour");
        _host = await RunningHost.StartAsync(_folder);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _folder.DisposeAsync();
    }

    [Fact]
    public async Task Duty_ThatIsSwitchedOff_HasNoPageNoCommandAndNoCard()
    {
        var deputy = await _host.AccountAsync("deputy");
        using var browser = await _host.SignInAsync("deputy");
        var wave = _host.Request<int>("good-neighbour", "WaveStudent", await _host.StudentAsync());
        Assert.Equal(["good-neighbour.greet", "good-neighbour.wave"], await CardsAsync());
        Assert.Equal(200, await browser.StatusAsync("/good-neighbour/wave"));

        _folder.Say(new { id = "good-neighbour", enabled = true, duties = (string[])["good-neighbour.greet"] });
        await _host.UntilAsync(() => _host.StatusOf("good-neighbour").Duties.Count == 1);

        Assert.Equal((200, 404), (await browser.StatusAsync("/good-neighbour"), await browser.StatusAsync("/good-neighbour/wave")));
        Assert.IsType<Refusal.SwitchedOff>((await _host.Send(deputy, wave)).Refusal);
        Assert.Equal(["good-neighbour.greet"], await CardsAsync());
        Assert.DoesNotContain(new PluginNavigation(_host.Catalog).Links, link => link.Href == "/good-neighbour/wave");

        _folder.Say(new { id = "good-neighbour", enabled = true });
        await _host.UntilAsync(() => _host.StatusOf("good-neighbour").Duties.Count == 2);

        Assert.Equal(200, await browser.StatusAsync("/good-neighbour/wave"));
        Assert.True((await _host.Send(deputy, wave)).IsDone);
    }

    private async Task<List<string>> CardsAsync()
    {
        var sheet = await _host.Send(await _host.AccountAsync("deputy"), new GetClassSheet(await _host.ClassAsync("7А")));
        return [.. sheet.Value!.Clauses.SelectMany(c => c.Answers).Select(a => a.Duty).Order(StringComparer.Ordinal)];
    }
}
