using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Live;

/// <summary>A newer version takes over while the host runs; one that fails leaves version and data as they were.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private readonly HostFolder _folder = HostFolder.New();
    private RunningHost _host = null!;

    public async Task InitializeAsync()
    {
        _folder.InstallAs("growing-1", "growing/1.0.0").Enable("growing");
        _host = await RunningHost.StartAsync(_folder);
        await AddAsync("first");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _folder.DisposeAsync();
    }

    [Fact]
    public async Task Upgrade_WhenANewerVersionIsLaidDown_TakesOverWithTheData()
    {
        _folder.InstallAs("growing-2", "growing/2.0.0");
        await _host.UntilAsync(() => Version() == "2.0.0");

        await AddAsync("second");

        Assert.Equal("first second", await LeavesAsync());
        Assert.Null(_host.StatusOf("growing").Reason);
    }

    [Theory]
    [InlineData("growing-3-broken-migration", "3.0.0", "SqliteException")]
    [InlineData("growing-4-broken-start", "4.0.0", "InvalidOperationException")]
    public async Task Upgrade_ThatFails_ReturnsToTheEarlierVersionWithItsData(string fixture, string version, string cause)
    {
        _folder.InstallAs("growing-2", "growing/2.0.0");
        await _host.ReconcileAsync();
        await AddAsync("second");

        _folder.InstallAs(fixture, $"growing/{version}");
        await _host.UntilAsync(() => _host.StatusOf("growing").Reason is not null);

        Assert.Equal((PluginState.Enabled, "2.0.0"), (_host.StatusOf("growing").State, Version()));
        Assert.Contains($"Версия {version} не запустилась", _host.StatusOf("growing").Reason!.Ru, StringComparison.Ordinal);
        Assert.Contains(cause, _host.StatusOf("growing").Reason!.En, StringComparison.Ordinal);
        Assert.Equal("first second", await LeavesAsync());
        await AddAsync("third");
        Assert.Equal("first second third", await LeavesAsync());
    }

    [Fact]
    public async Task Upgrade_OutsideTheRangeOfTheSchool_IsNotTried()
    {
        _folder.Say(new { id = "growing", enabled = true, version = "[1.0,2.0)" });
        _folder.InstallAs("growing-2", "growing/2.0.0");
        await _host.ReconcileAsync();

        Assert.Equal("1.0.0", Version());
    }

    [Fact]
    public async Task Return_ToAVersionThatDoesNotKnowTheTables_IsRefusedAndKeepsThem()
    {
        _folder.InstallAs("growing-2", "growing/2.0.0");
        await _host.ReconcileAsync();

        _folder.Say(new { id = "growing", enabled = true, version = "[1.0,2.0)" });
        await _host.ReconcileAsync();
        Assert.Contains("20261001000000_Colour", _host.StatusOf("growing").Reason!.En, StringComparison.Ordinal);

        _folder.Enable("growing");
        await _host.ReconcileAsync();
        Assert.Equal("first", await LeavesAsync());
    }

    private string Version() => _host.Catalog.Running.SingleOrDefault(p => p.Manifest.Id == "growing")?.Manifest.Version ?? "-";

    private async Task AddAsync(string text)
    {
        var added = await _host.Send(await _host.AccountAsync("deputy"), _host.Request<int>("growing", "AddLeaf", text));
        Assert.True(added.IsDone, added.Refusal?.ToString());
    }

    private async Task<string?> LeavesAsync() =>
        (await _host.Send(await _host.AccountAsync("deputy"), _host.Request<string>("growing", "GetLeaves"))).Value;
}
