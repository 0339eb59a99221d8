using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Collect;
using ClassTeacherPlatform.Acknowledgements.Contents;
using ClassTeacherPlatform.Acknowledgements.ContentView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Acknowledgements.PersonalAnswers;
using ClassTeacherPlatform.Acknowledgements.Printing;
using ClassTeacherPlatform.Acknowledgements.Publish;
using ClassTeacherPlatform.Acknowledgements.Register;
using ClassTeacherPlatform.Acknowledgements.Reminders;
using ClassTeacherPlatform.Acknowledgements.SchoolSystem;
using ClassTeacherPlatform.Acknowledgements.StudentView;
using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Acknowledgements;

/// <summary>Who has seen what (clause 3): contents with versions, who has to acknowledge each, answers from paper, in person and by personal link.</summary>
public sealed class AcknowledgementsPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.Services.AddSingleton(AcknowledgementSettings.Read(plugin.Settings))
            .AddScoped<ContentReader>().AddScoped<AskReader>().AddScoped<DueDay>().AddScoped<MatrixBuilder>()
            .AddScoped<Publisher>().AddScoped<ProgressTaker>()
            .AddScoped<SheetRegistrar>().AddScoped<VoidPredecessors>().AddScoped<MatchReader>()
            .AddScoped<AnswerRecords>().AddScoped<AnswerSearch>().AddScoped<RowReader>()
            .AddScoped<VersionReader>().AddScoped<FileOpener>().AddScoped<PaperReader>()
            .AddScoped<ReadingReader>().AddScoped<ReminderRule>().AddScoped<ReminderPlanner>().AddScoped<ReminderLetter>().AddScoped<ReminderRound>();
        plugin
            .Store<AcknowledgementsContext>()
            .Duty<CollectAcknowledgements>(Names.Collect)
            .Duty<SchoolSystemAgrees>(Names.SchoolSystem)
            .PersonalAsks<ContentsToRead>()
            .Template(new(Names.SheetTemplate, "ЛОЗ", T.Text, "Sheet", SheetDraft.Places))
            .Template(new(Names.PaperTemplate, "ЛОЗ", T.Text, "FamilySheet", SheetDraft.FamilyPlaces));
    }
}
