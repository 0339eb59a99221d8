using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures;

/// <summary>Does nothing: what is wrong with it stands in its files.</summary>
public sealed class PlainPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Nothing.
    }
}
