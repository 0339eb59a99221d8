using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.ThrowsInPage;

public sealed class ThrowsInPagePlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Pages are found by shape.
    }
}
