using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.ThrowsInHandler;

public sealed class ThrowsInHandlerPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Handlers are found by shape.
    }
}
