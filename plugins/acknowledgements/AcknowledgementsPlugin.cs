using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Collect;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Register;
using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Acknowledgements;

/// <summary>Who has seen what (clause 3): asked for after a consent to electronic delivery, registered from the paper sheet.</summary>
public sealed class AcknowledgementsPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.Services.AddSingleton(AcknowledgementSettings.Read(plugin.Settings)).AddScoped<AskReader>().AddScoped<DueDay>().AddScoped<SheetRegistrar>();
        plugin
            .Store<AcknowledgementsContext>()
            .Duty<CollectAcknowledgements>(Names.Collect);
    }
}
