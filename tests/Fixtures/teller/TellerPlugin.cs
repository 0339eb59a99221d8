using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.Teller;

public sealed class TellerPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Handlers are found by shape.
    }
}
