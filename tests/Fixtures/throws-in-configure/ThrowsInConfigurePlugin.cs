using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.ThrowsInConfigure;

public sealed class ThrowsInConfigurePlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin) => throw new NotSupportedException("As built.");
}
