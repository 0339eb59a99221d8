using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.StealsAddress;

public sealed class StealsAddressPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Pages are found by shape.
    }
}
