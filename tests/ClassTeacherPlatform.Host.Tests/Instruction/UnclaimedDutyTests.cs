using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Tests.Instruction;

public sealed class UnclaimedDutyTests
{
    [Fact]
    public void Declared_OfAllModules_IsEachDutyOnce()
    {
        var catalog = new DutyCatalog(DutyCatalogTests.Set(
            DutyCatalogTests.Consents(PluginState.Enabled, provided: true, on: true),
            new PluginStatus { Id = "broken", State = PluginState.Quarantined }));

        Assert.Equal(["consents.register"], catalog.Declared().Select(d => d.Id));
    }

    [Fact]
    public void Known_ForAnEditor_HoldsModulesInstructionsAndWhatTheEditionNames()
    {
        var known = new DutyCatalog(DutyCatalogTests.Set()).Known(["own.duty"]).Select(d => d.Id).ToList();

        Assert.Contains("consents.register", known);
        Assert.Contains("own.duty", known);
        Assert.Equal(known.Distinct(), known);
    }
}
