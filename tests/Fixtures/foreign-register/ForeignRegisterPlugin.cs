using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.ForeignRegister;

public sealed class ForeignRegisterPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin) => plugin.Store<ForeignRegisterContext>();
}
