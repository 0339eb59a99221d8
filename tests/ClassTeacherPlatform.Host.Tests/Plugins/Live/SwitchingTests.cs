using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Plugins.Modules;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Live;

/// <summary>Modules are switched while the host runs: pages, requests and notifications follow.</summary>
public sealed class SwitchingTests : IAsyncLifetime
{
    private readonly HostFolder _folder = HostFolder.New();
    private RunningHost _host = null!;

    public async Task InitializeAsync()
    {
        _folder.Install("good-neighbour", "teller").Enable("good-neighbour", "teller");
        _host = await RunningHost.StartAsync(_folder);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _folder.DisposeAsync();
    }

    [Fact]
    public async Task EditOfTheFile_SwitchesPagesFilesAndNavigationOffAndOn()
    {
        using var deputy = await _host.SignInAsync("deputy");
        Assert.Equal((200, 200), (await deputy.StatusAsync("/good-neighbour"), await deputy.StatusAsync("/_content/good-neighbour/greeting.txt")));

        _folder.Enable("teller");
        await _host.UntilAsync(() => _host.StatusOf("good-neighbour").State == PluginState.Disabled);

        Assert.Equal((404, 404), (await deputy.StatusAsync("/good-neighbour"), await deputy.StatusAsync("/_content/good-neighbour/greeting.txt")));
        Assert.DoesNotContain(Links(), link => link.StartsWith("/good-neighbour", StringComparison.Ordinal));

        _folder.Enable("teller", "good-neighbour");
        await _host.UntilAsync(() => _host.StatusOf("good-neighbour").State == PluginState.Enabled);

        Assert.Equal((200, 200), (await deputy.StatusAsync("/good-neighbour"), await deputy.StatusAsync("/_content/good-neighbour/greeting.txt")));
        Assert.Contains("/good-neighbour/wave", Links());
    }

    [Fact]
    public async Task Command_OfTheModulesPage_SwitchesAsAnEditDoes()
    {
        var admin = await _host.AccountAsync("admin");
        using var deputy = await _host.SignInAsync("deputy");

        await _host.Send(admin, new SwitchModule("good-neighbour", IsEnabled: false));
        await _host.UntilAsync(() => _host.StatusOf("good-neighbour").State == PluginState.Disabled);

        Assert.Equal(404, await deputy.StatusAsync("/good-neighbour"));
        Assert.Equal(200, await deputy.StatusAsync("/calendar"));
    }

    [Fact]
    public async Task Request_OfAModuleThatIsOff_IsRefusedAsSwitchedOff()
    {
        var deputy = await _host.AccountAsync("deputy");
        var greet = _host.Request<int>("good-neighbour", "GreetStudent", await _host.StudentAsync());
        var ask = _host.Request<int>("good-neighbour", "CountGreetings", "greeted");

        await SwitchAsync("good-neighbour", on: false);

        Assert.IsType<Refusal.SwitchedOff>((await _host.Send(deputy, greet)).Refusal);
        Assert.IsType<Refusal.SwitchedOff>((await _host.Send(deputy, ask)).Refusal);
    }

    [Fact]
    public async Task Notification_RaisedWhileTheSubscriberIsOff_IsDeliveredOnceItReturns()
    {
        await TellAsync();
        await DeliverAsync();
        Assert.Equal(1, await HeardAsync());
        await SwitchAsync("good-neighbour", on: false);
        await TellAsync();
        await DeliverAsync();

        await SwitchAsync("good-neighbour", on: true);
        await DeliverAsync();

        Assert.Equal(2, await HeardAsync());
    }

    [Fact]
    public async Task Notification_RaisedWhileTheSubscribersManifestIsGone_IsDeliveredOnceItReturns()
    {
        var manifest = _folder.FileOf("good-neighbour", "plugin.json");
        File.Move(manifest, manifest + ".away");
        await _host.ReconcileAsync();
        Assert.Equal(PluginState.Quarantined, _host.StatusOf("good-neighbour").State);
        await TellAsync();

        File.Move(manifest + ".away", manifest);
        await _host.ReconcileAsync();
        await DeliverAsync();

        Assert.Equal(1, await HeardAsync());
    }

    [Fact]
    public async Task Module_ThatThrowsWhenItIsClosed_HoldsUpNoOtherSwitch()
    {
        _folder.Install("throws-when-closed").Enable("good-neighbour", "throws-when-closed");
        await _host.ReconcileAsync();
        Assert.Equal(PluginState.Enabled, _host.StatusOf("throws-when-closed").State);

        _folder.Enable("good-neighbour", "teller");
        await _host.ReconcileAsync();

        Assert.Equal(
            (PluginState.Disabled, PluginState.Enabled, PluginState.Enabled),
            (_host.StatusOf("throws-when-closed").State, _host.StatusOf("teller").State, _host.StatusOf("good-neighbour").State));
    }

    [Fact]
    public async Task BrokenFile_ChangesNothingUntilItIsMended()
    {
        var text = await File.ReadAllTextAsync(_folder.PluginsFile);
        await File.WriteAllTextAsync(_folder.PluginsFile, text[..^5]);
        await _host.UntilAsync(() => _host.Catalog.FileProblem is not null);
        Assert.Equal(2, _host.Catalog.Running.Count);

        _folder.Enable("teller");
        await _host.UntilAsync(() => _host.Catalog.Running.Count == 1);

        Assert.Null(_host.Catalog.FileProblem);
    }

    private async Task SwitchAsync(string id, bool on)
    {
        _host.Services.GetRequiredService<PluginsFile>().Set(id, "enabled", System.Text.Json.Nodes.JsonValue.Create(on));
        await _host.ReconcileAsync();
        Assert.Equal(on ? PluginState.Enabled : PluginState.Disabled, _host.StatusOf(id).State);
    }

    private async Task TellAsync()
    {
        var told = await _host.Send(await _host.AccountAsync("deputy"), _host.Request<int>("teller", "Tell", await _host.StudentAsync()));
        Assert.True(told.IsDone, told.Refusal?.ToString());
    }

    private Task DeliverAsync() => _host.Services.GetRequiredService<DeliveryPump>().DeliverAsync(CancellationToken.None);

    private async Task<int> HeardAsync() =>
        (await _host.Send(await _host.AccountAsync("deputy"), _host.Request<int>("good-neighbour", "CountGreetings", "heard"))).Value;

    private List<string> Links() => [.. _host.Services.GetServices<Web.INavigationSource>().SelectMany(s => s.Links).Select(l => l.Href)];
}
