using ClassTeacherPlatform.Sdk.Plugins;

namespace ClassTeacherPlatform.Acknowledgements;

/// <summary>Who has seen what (clause 3).</summary>
public sealed class AcknowledgementsPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // The register comes with the next change; until then nothing is provided.
    }
}
