using ClassTeacherPlatform.PaperExtracts.ClassView;
using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Duties;
using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.PaperExtracts.Printing;
using ClassTeacherPlatform.PaperExtracts.Progress;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.PaperExtracts;

/// <summary>Clause 2, the third part: extracts on paper for families without computer or internet, and for those who refused the electronic form.</summary>
public sealed class PaperExtractsPlugin : Plugin
{
    private const string Series = "ВЫП";

    public override void Configure(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.Services
            .AddScoped<GroundReader>().AddScoped<PeriodReader>().AddScoped<ExtractReader>().AddScoped<WaitingReader>()
            .AddScoped<ProgressSource>().AddScoped<ModuleCheck>().AddScoped<IssueDesk>().AddScoped<ExtractDraft>()
            .AddScoped<ExtractSearch>().AddScoped<LineReader>();
        plugin
            .Store<PaperExtractsContext>()
            .Duty<IssueDuty>(Names.Duty)
            .Template(new(Names.ExtractTemplate, Series, T.Text, "Extract", ExtractDraft.Places))
            .Template(new(Names.CoverTemplate, Series, T.Text, "Cover", ExtractDraft.CoverPlaces))
            .Template(new(Names.SheetTemplate, "ВЕД", T.Text, "Sheet", ["class", "period", "teacher", "lines"]));
    }
}
