using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>How each entry stands on a day, as the rules of clause 4 see it.</summary>
internal static class EntryStandings
{
    public static IReadOnlyDictionary<EntryId, EntryStanding> Of(ConsentBook book, IReadOnlyList<Student> students, DateOnly day) => students
        .SelectMany(student => book.Of(student.Id)
            .GroupBy(row => row.Entry.About)
            .SelectMany(rows => OfPerson(book, student, [.. rows], day)))
        .ToDictionary(item => item.Id, item => item.Standing);

    private static IEnumerable<(EntryId Id, EntryStanding Standing)> OfPerson(ConsentBook book, Student student, List<HistoryRow> rows, DateOnly day)
    {
        var subject = rows[0].Entry.About;
        var form = book.Forms.Current(subject.FormId);
        var state = (form is null ? null : book.StateOn(day, student, form).People.FirstOrDefault(person => person.GuardianId == subject.GuardianId))
            ?? book.StateOn(day, subject);
        var isOver = student.ClassId is null || (form?.Content.Owner == FormOwner.Child && subject.GuardianId is not null && student.AgeOn(day) >= ConsentRules.Majority);
        return rows.Select(row => (row.Entry.Id, row.IsVoid ? EntryStanding.Void : Standing(row.Entry, rows, state, isOver)));
    }

    private static EntryStanding Standing(ConsentEntry entry, List<HistoryRow> rows, PersonState state, bool isOver) => entry switch
    {
        SchoolSystemTick tick => IsLatest(tick, rows) ? EntryStanding.InForce : EntryStanding.Superseded,
        Invalidation => EntryStanding.InForce,
        _ when state.EntryId == entry.Id => Deciding(entry, state.State, isOver),
        Answer when rows.Exists(row => row is { IsVoid: false, Entry: Invalidation other } && other.AnswerId == entry.Id) => EntryStanding.Invalidated,
        Answer when rows.Exists(row => row is { IsVoid: false, Entry: Withdrawal other } && other.AnswerId == entry.Id) => EntryStanding.Withdrawn,
        _ => EntryStanding.Superseded,
    };

    private static EntryStanding Deciding(ConsentEntry entry, AnswerState state, bool isOver) => state switch
    {
        AnswerState.Given => isOver ? EntryStanding.Expired : EntryStanding.InForce,
        AnswerState.Refused or AnswerState.Withdrawn => EntryStanding.InForce,
        AnswerState.Invalidated => EntryStanding.Invalidated,
        AnswerState.Expired => EntryStanding.Expired,
        AnswerState.AskAgain => EntryStanding.InDoubt,
        AnswerState.NoAnswer or AnswerState.Conflict => throw new System.Diagnostics.UnreachableException($"{entry.GetType().Name} decides nothing."),
    };

    private static bool IsLatest(SchoolSystemTick tick, List<HistoryRow> rows) =>
        rows.Where(row => !row.IsVoid).Select(row => row.Entry).OfType<SchoolSystemTick>().MaxBy(other => other.OperationSeq)?.Id == tick.Id;
}
