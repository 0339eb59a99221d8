using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Plugins;
using NSubstitute;

namespace ClassTeacherPlatform.Host.Tests.Instruction;

public sealed class DutyCatalogTests
{
    [Theory]
    [InlineData("consents.register", PluginState.Enabled, true, true, DutyStanding.Enabled)]
    [InlineData("consents.register", PluginState.Enabled, true, false, DutyStanding.DutyOff)]
    [InlineData("consents.register", PluginState.Disabled, true, false, DutyStanding.ModuleOff)]
    [InlineData("consents.register", PluginState.Quarantined, true, false, DutyStanding.Quarantined)]
    [InlineData("consents.register", PluginState.Enabled, false, true, DutyStanding.NotProvided)]
    [InlineData("consents.register", PluginState.Disabled, false, false, DutyStanding.NotProvided)]
    [InlineData("consents.regster", PluginState.Enabled, true, true, DutyStanding.Unknown)]
    [InlineData("journal.review", PluginState.Enabled, true, true, DutyStanding.NotInstalled)]
    internal void Find_ByHowTheModuleStands_SaysWhy(string id, PluginState state, bool provided, bool on, DutyStanding expected)
    {
        var catalog = new DutyCatalog(Set(Consents(state, provided, on)));

        Assert.Equal(expected, catalog.Find(id).Standing);
    }

    [Fact]
    public void Find_WhereTheManifestCannotBeRead_ReportsQuarantineWithItsReason()
    {
        var reason = new LocalText("Нет файла plugin.json", "No plugin.json");
        var broken = new PluginStatus { Id = "consents", State = PluginState.Quarantined, Reason = reason };

        var duty = new DutyCatalog(Set(broken)).Find("consents.register");

        Assert.Equal((DutyStanding.Quarantined, reason), (duty.Standing, duty.Reason));
    }

    [Fact]
    public void Find_WhatIsNotInstalled_HasAHumanTitleAllTheSame()
    {
        var duty = new DutyCatalog(Set()).Find("journal.review");

        Assert.Equal("Просматривать журнал класса", duty.Title.Ru);
        Assert.Equal("journal", duty.Module);
    }

    internal static IPluginSet Set(params PluginStatus[] all)
    {
        var plugins = Substitute.For<IPluginSet>();
        plugins.All.Returns(all);
        return plugins;
    }

    internal static PluginStatus Consents(PluginState state, bool provided, bool on) => new()
    {
        Id = "consents",
        State = state,
        Duties = on ? ["consents.register"] : [],
        Manifest = new PluginManifest
        {
            Id = "consents",
            Duties = [new ManifestDuty { Id = "consents.register", Title = new LocalText("Учесть согласия", "Register consents"), Provided = provided }],
        },
    };
}
