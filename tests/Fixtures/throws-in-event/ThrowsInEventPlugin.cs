using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.ThrowsInEvent;

public sealed class ThrowsInEventPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Pages are found by shape.
    }
}
