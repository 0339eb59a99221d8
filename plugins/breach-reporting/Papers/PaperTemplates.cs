using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <summary>The module's letters and the act; the school may change their words.</summary>
internal static class PaperTemplates
{
    private static readonly string[] Places =
    [
        "number", "what", "technical", "learned", "due", "reporter", "received", "leak", "reportBy", "conclusion", "facts", "accesses", "exposure", "redo", "checklist",
    ];

    public static IEnumerable<DocumentTemplate> All => Enum.GetValues<PaperKind>().Select(kind =>
        new DocumentTemplate(IdOf(kind), kind == PaperKind.ClosingAct ? "НКА" : "НКУ", T.Text, $"Paper.{kind}", Places));

    public static string IdOf(PaperKind kind) => kind switch
    {
        PaperKind.HeadNotice => "breach-reporting.head-notice",
        PaperKind.SupportNotice => "breach-reporting.support-notice",
        PaperKind.FirstReport => "breach-reporting.first-report",
        PaperKind.ResultsReport => "breach-reporting.results-report",
        PaperKind.ClosingAct => "breach-reporting.closing-act",
    };
}
