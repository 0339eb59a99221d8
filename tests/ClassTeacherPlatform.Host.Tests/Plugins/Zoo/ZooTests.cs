using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Zoo;

/// <summary>Each bad plugin stands where it should, with a reason that names the culprit in both languages.</summary>
public sealed class ZooTests(ZooHost zoo) : IClassFixture<ZooHost>
{
    /// <summary>Id, and what the reason says in Russian and in English.</summary>
    public static TheoryData<string, string, string> Quarantined => new()
    {
        { "throws-in-constructor", "создании (InvalidOperationException)", "created (InvalidOperationException)" },
        { "throws-in-configure", "настройке (NotSupportedException)", "configured (NotSupportedException)" },
        { "throws-in-migration", "Таблицы модуля не обновились (SqliteException)", "brought up to date (SqliteException)" },
        { "hangs-at-start", "завис при запуске: за 4 с", "hung at its start: no answer in 4 s" },
        { "sdk-range-past", "сделан для старой платформы", "made for an older platform" },
        { "sdk-range-future", "нужна платформа новее", "needs a newer platform" },
        { "missing-member", "IPluginBuilder.ComeTrue", "IPluginBuilder.ComeTrue" },
        { "broken-manifest", "plugin.json в папке «broken-manifest» не читается: ошибка в строке 4", "plugin.json in the folder “broken-manifest” cannot be read: an error in line 4" },
        { "null-manifest", "plugin.json в папке «null-manifest» не читается", "plugin.json in the folder “null-manifest” cannot be read" },
        { "missing-manifest", "В папке «missing-manifest» нет файла plugin.json", "The folder “missing-manifest” has no plugin.json" },
        { "changed-file", "Fixtures.ChangedFile.dll", "Fixtures.ChangedFile.dll" },
        { "answerer-second", "уже отвечает модуль «answerer-first»", "“answerer-first” already answers GetElectronicDelivery" },
        { "steals-address", "/calendar", "/calendar" },
    };

    public static TheoryData<string> Enabled =>
    [
        "good-neighbour", "teller", "answerer-first", "private-library-1", "private-library-2", "duplicate",
        "throws-in-handler", "throws-in-page", "throws-in-event", "throws-when-closed", "hard-of-hearing", "foreign-register",
    ];

    [Theory]
    [MemberData(nameof(Quarantined))]
    public void Start_WithABadPlugin_QuarantinesItAndSaysWhy(string id, string ru, string en)
    {
        var status = zoo.Host.StatusOf(id);

        Assert.Equal(PluginState.Quarantined, status.State);
        Assert.Contains(ru, status.Reason!.Ru, StringComparison.Ordinal);
        Assert.Contains(en, status.Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Enabled))]
    public void Start_BesideBadPlugins_EnablesWhatCanRun(string id)
    {
        var status = zoo.Host.StatusOf(id);

        Assert.True(status.State == PluginState.Enabled, status.Reason?.En);
        Assert.Contains(zoo.Host.Catalog.Running, p => p.Manifest.Id == id);
    }

    /// <summary>A fixture that no row names would be a bad plugin that nobody looks at.</summary>
    [Fact]
    public void Zoo_HasNoPluginWithoutAnExpectation()
    {
        var named = Quarantined.Concat(Enabled).Select(row => (string)row[0]).Concat(["duplicate-again"]);

        Assert.Empty(HostFolder.Zoo.Where(f => !f.StartsWith("growing", StringComparison.Ordinal)).Except(named));
    }

    [Fact]
    public void Start_WithAnIdTwice_RunsTheFirstFolderAndReportsTheOther()
    {
        var both = zoo.Host.Catalog.All.Where(s => s.Id == "duplicate").ToList();

        Assert.Equal([PluginState.Enabled, PluginState.Quarantined], both.Select(s => s.State));
        Assert.Contains("duplicate-again", both[1].Reason!.Ru, StringComparison.Ordinal);
        Assert.Contains("duplicate-again", both[1].Reason!.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_OfNeighboursWithTwoVersionsOfALibrary_FindsEachItsOwn()
    {
        var admin = await zoo.Host.AccountAsync("admin");

        var first = await zoo.Host.Send(admin, zoo.Host.Request<string>("private-library-1", "GetToolVersion"));
        var second = await zoo.Host.Send(admin, zoo.Host.Request<string>("private-library-2", "GetToolVersion"));

        Assert.Equal(("1: 1.0.0", "2: 2.0.0"), (first.Value, second.Value));
    }
}
