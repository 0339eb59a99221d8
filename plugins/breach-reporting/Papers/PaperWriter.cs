using System.Globalization;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Exposure;
using ClassTeacherPlatform.BreachReporting.Redo;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <summary>Fills a letter or the act from the incident. What goes to the support service holds no pupils' data.</summary>
internal sealed class PaperWriter(Clocks clocks, ISchoolClock clock, RedoReader redo, ExposureReader exposure)
{
    public async Task<DocumentDraft> DraftAsync(IncidentFacts facts, PaperKind kind, CancellationToken cancellationToken)
    {
        var blocks = new PaperBlocks(facts, clock, forSupport: kind == PaperKind.SupportNotice);
        var lines = kind == PaperKind.ClosingAct ? await redo.ReadAsync(facts, cancellationToken) : [];
        var reads = kind is PaperKind.FirstReport or PaperKind.ResultsReport ? await exposure.ReadAsync(facts, cancellationToken) : null;
        return new DocumentDraft
        {
            Template = PaperTemplates.IdOf(kind),
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "ru",
            Texts = Texts(facts, kind),
            Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>>
            {
                ["facts"] = [blocks.Moments()],
                ["accesses"] = [blocks.Accesses()],
                ["exposure"] = [PaperBlocks.Exposure(reads)],
                ["redo"] = [blocks.Redo(lines)],
                ["checklist"] = [blocks.Checklist()],
            },
        };
    }

    private Dictionary<string, string> Texts(IncidentFacts facts, PaperKind kind) => new()
    {
        ["number"] = facts.Number,
        ["what"] = kind == PaperKind.SupportNotice ? facts.Incident.ForSupport ?? T.Text["Paper.NoTechnical"] : facts.Incident.What,
        ["technical"] = facts.Incident.ForSupport ?? T.Text["Paper.NoTechnical"],
        ["learned"] = Wall(facts.Learned),
        ["due"] = clocks.NoticeOf(facts).Day.ToString("d", CultureInfo.CurrentCulture),
        ["reporter"] = facts.Incident.ByName,
        ["received"] = facts.FromWhen is { } from ? Wall(from) : T.Text["Paper.NotYet"],
        ["leak"] = T.Text[$"Leak.{facts.Leak}"],
        ["reportBy"] = Wall(kind == PaperKind.ResultsReport ? facts.Learned.AddHours(72) : facts.Learned.AddHours(24)),
        ["conclusion"] = facts.Closing?.Conclusion ?? T.Text["Paper.NotYet"],
    };

    private string Wall(DateTimeOffset instant) => clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
