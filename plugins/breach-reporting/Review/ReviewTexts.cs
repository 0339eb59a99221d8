using ClassTeacherPlatform.BreachReporting.Data;

namespace ClassTeacherPlatform.BreachReporting.Review;

/// <summary>A line of the review in the user's language, alike on the page and in a spreadsheet.</summary>
internal static class ReviewTexts
{
    /// <param name="line">The operation and what was decided on it.</param>
    /// <param name="number">The incident's, as it is printed.</param>
    public static string State(ReviewLine line, string number) => line switch
    {
        { IsVoid: true } when line.Operation.VoidByIncident != number => T.Text["Review.VoidBy", line.Operation.VoidByIncident],
        { IsVoid: true } => T.Text[line.Operation.IsVoidByHead ? "Review.VoidByHead" : "Review.VoidClause"],
        { Verdict: Verdict.Reaffirm } => T.Text["Review.Reaffirmed"],
        { Verdict: Verdict.Leave } => T.Text["Review.Left"],
        _ => T.Text["Review.InDoubt"],
    };

    public static string Registers(ReviewLine line) => string.Join("; ", line.Operation.Entries.CountBy(e => e.Register).Select(r => $"{r.Key}: {r.Value}"));
}
