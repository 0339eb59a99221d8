using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.ThrowsInConstructor;

public sealed class ThrowsInConstructorPlugin : Plugin
{
    public ThrowsInConstructorPlugin() => throw new InvalidOperationException("As built.");

    public override void Configure(IPluginBuilder plugin)
    {
        // Never reached.
    }
}
