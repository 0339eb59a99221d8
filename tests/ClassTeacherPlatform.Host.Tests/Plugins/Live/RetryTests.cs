using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Live;

/// <summary>What failed is tried again when its reason is gone, and not over and over before.</summary>
public sealed class RetryTests : IAsyncLifetime
{
    private readonly HostFolder _folder = HostFolder.New();
    private RunningHost _host = null!;

    public async Task InitializeAsync()
    {
        _folder.Install("hard-of-hearing", "throws-in-configure");
        _folder.Say(new { id = "hard-of-hearing", settings = new { mended = "yes" } }, new { id = "throws-in-configure" });
        _host = await RunningHost.StartAsync(_folder);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _folder.DisposeAsync();
    }

    [Fact]
    public async Task Settings_ThatWereWrong_AreTriedAgainWhenTheyAreMended()
    {
        Assert.Equal(PluginState.Quarantined, _host.StatusOf("hard-of-hearing").State);
        Assert.Contains("mended", _host.StatusOf("hard-of-hearing").Reason!.Ru, StringComparison.Ordinal);

        _folder.Say(new { id = "hard-of-hearing", settings = new { mended = true } }, new { id = "throws-in-configure" });
        await _host.UntilAsync(() => _host.StatusOf("hard-of-hearing").State == PluginState.Enabled);

        Assert.Null(_host.StatusOf("hard-of-hearing").Reason);
    }

    [Fact]
    public async Task Failure_IsRememberedUntilTheModuleIsSwitchedOffAndOn()
    {
        await _host.ReconcileAsync();
        Assert.NotEmpty(_host.Memory("throws-in-configure").Failed);

        _folder.Say(new { id = "throws-in-configure", enabled = false });
        await _host.ReconcileAsync();
        Assert.Empty(_host.Memory("throws-in-configure").Failed);

        _folder.Say(new { id = "throws-in-configure", enabled = true });
        await _host.ReconcileAsync();
        Assert.Contains("NotSupportedException", _host.StatusOf("throws-in-configure").Reason!.En, StringComparison.Ordinal);
    }
}
