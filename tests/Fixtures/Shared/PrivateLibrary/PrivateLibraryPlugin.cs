using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.PrivateLibrary;

public sealed class PrivateLibraryPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Handlers are found by shape.
    }
}
