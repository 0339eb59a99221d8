using ClassTeacherPlatform.Sdk.Plugins;

namespace ClassTeacherPlatform.PaperExtracts;

/// <summary>Names its duties (<c>plugin.json</c>) so that the instruction can show them; it carries none yet.</summary>
public sealed class PaperExtractsPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Nothing is provided: no register, no page, no progress.
    }
}
