using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>What is said of an entry that does not count.</summary>
internal static class RowText
{
    /// <summary>Null where it counts.</summary>
    public static string? Why(AnswerRow row, ISchoolClock clock) => row.Standing switch
    {
        AnswerStanding.Void => T.Text[row.VoidByHead ? "Row.VoidByHead" : "Row.Void", row.VoidSince is { } since ? Say.Day(since, clock) : "—", row.Incident ?? "—"],
        AnswerStanding.Invalidated => T.Text["Row.Invalidated", row.InvalidReason],
        AnswerStanding.Seen or AnswerStanding.RefusedToSign => null,
    };

    public static string Title(AnswerRow row) => row.Title is null ? T.Text["Content.Delivery"]
        : row.Version > 1 ? T.Text["Content.WithVersion", row.Title, row.Version]
        : row.Title;

    /// <summary>How it came: the paper's place, or the link's number with the second fact.</summary>
    public static string Route(AnswerRow row) => row switch
    {
        { LinkNumber: { } number, LinkFact: { } fact } => T.Text["Row.Link", number, T.Text[$"Fact.{fact}"]],
        { OriginalPlace.Length: > 0 } => $"{Say.Route(row.Route)}: {row.OriginalPlace}",
        _ => Say.Route(row.Route),
    };

    public static string? Scan(AnswerRow row) => row.Scan switch
    {
        null => null,
        { From: { } from, To: { } to } when from != to => T.Text["Row.ScanPages", row.Scan.Name, from, to],
        { From: { } from } => T.Text["Row.ScanPage", row.Scan.Name, from],
        { } scan => scan.Name,
    };
}
