using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Printing;

/// <summary>A student's data as blocks of a sheet. A long subject goes on in rows of its own, so that a table can break between them.</summary>
internal static class ProgressBlocks
{
    private const int MarksPerRow = 24;

    public static IReadOnlyList<DocumentBlock> Of(StudentProgress progress, Words words) => [.. Marks(progress, words), .. Absences(progress, words)];

    private static IReadOnlyList<DocumentBlock> Marks(StudentProgress progress, Words words) =>
    [
        new DocumentTable(
            [new(words["Print.Subject"], 3), new(words["Print.Marks"], 6), new(words["Print.Average"], 1.6) { IsNumber = true }],
            [.. progress.Subjects.SelectMany(subject => MarkRows(subject, words))])
        {
            Empty = words["Print.NoMarks"],
        },
    ];

    private static IReadOnlyList<DocumentBlock> Absences(StudentProgress progress, Words words) =>
    [
        new DocumentTable(
            [new(words["Print.Date"], 1.3), new(words["Print.Subject"], 3), new(words["Print.Reason"], 4)],
            [
                .. progress.Absences.OrderBy(a => a.Date).Select(a => new DocumentRow(
                    [Words.Day(a.Date), a.Subject ?? words["Print.WholeDay"], a.Reason ?? words["Print.NoReason"]])),
            ])
        {
            Empty = words["Print.NoAbsences"],
        },
    ];

    private static IEnumerable<DocumentRow> MarkRows(SubjectProgress subject, Words words)
    {
        var parts = subject.Marks.OrderBy(mark => mark.Date).Select(mark => MarkText(mark, words)).Chunk(MarksPerRow).DefaultIfEmpty([]);
        var average = subject.Average is { } known ? words.Number(known) : "—";
        return parts.Select((part, at) => new DocumentRow(
        [
            at == 0 ? subject.Subject : words.Format("Print.Continued", subject.Subject),
            part.Length == 0 ? words["Print.NoMarks"] : string.Join("; ", part),
            at == 0 ? average : string.Empty,
        ]));
    }

    /// <summary>A mark does not part from its day at the end of a line.</summary>
    private static string MarkText(ProgressMark mark, Words words)
    {
        var note = string.Join(", ", new[] { mark.Kind, mark.Weight is { } weight ? words.Format("Print.Weight", words.Number(weight)) : null }.OfType<string>());
        return $"{Words.Short(mark.Date)}\u00A0—\u00A0{mark.Value}{(note.Length == 0 ? string.Empty : $" ({note})")}";
    }
}
