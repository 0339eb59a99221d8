using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.MissingMember;

public sealed class MissingMemberPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin) => plugin.ComeTrue("soon");
}
