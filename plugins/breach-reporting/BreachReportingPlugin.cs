using ClassTeacherPlatform.BreachReporting.Banner;
using ClassTeacherPlatform.BreachReporting.Closing;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Duties;
using ClassTeacherPlatform.BreachReporting.Exposure;
using ClassTeacherPlatform.BreachReporting.Mailing;
using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.BreachReporting.Papers;
using ClassTeacherPlatform.BreachReporting.Receipts;
using ClassTeacherPlatform.BreachReporting.Redo;
using ClassTeacherPlatform.BreachReporting.Register;
using ClassTeacherPlatform.BreachReporting.Report;
using ClassTeacherPlatform.BreachReporting.Review;
using ClassTeacherPlatform.BreachReporting.Security;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.BreachReporting.Watch;
using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.BreachReporting;

/// <summary>A breach of the conditions of access (clauses 8 and 11): reported, received, decided on, done again, closed.</summary>
public sealed class BreachReportingPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.Services.AddSingleton(BreachSettings.Read(plugin.Settings));
        plugin.Services.AddScoped<IncidentReader>().AddScoped<IncidentDesk>().AddScoped<IntervalKeeper>().AddScoped<Clocks>();
        plugin.Services.AddScoped<IncidentOpener>().AddScoped<ReceiptWriter>().AddScoped<DecisionPreviewer>();
        plugin.Services.AddScoped<IncidentViews>().AddScoped<IncidentLines>();
        plugin.Services.AddScoped<ReviewReader>().AddScoped<RedoReader>().AddScoped<ExposureReader>().AddScoped<ClosingGaps>().AddScoped<PaperWriter>();
        plugin.Services.AddScoped<Addresses>().AddScoped<LetterWriter>().AddScoped<NoticePapers>().AddScoped<NoticeMailer>().AddScoped<LetterReader>().AddScoped<CheckReader>();
        plugin.Services.AddScoped<BreachDraftValidator>().AddScoped<MomentDraftValidator>();
        plugin
            .Store<BreachReportingContext>()
            .Duty<BothHaveTheNotice>(Names.Notice)
            .Duty<LookThroughAccess>(Names.Security)
            .Template(AccessPaper.Template)
            .Banner<RunningIncidents>();
        foreach (var template in PaperTemplates.All)
        {
            plugin.Template(template);
        }
    }
}
