using ClassTeacherPlatform.Sdk.Plugins;
using Sample.Data;
using Sample.TalkWithFamilies;

namespace Sample;

/// <summary>A talk with each family, registered.</summary>
public sealed class SamplePlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin) => plugin
        .Store<SampleContext>()
        .Duty<TalkDuty>(Names.Talk);
}
