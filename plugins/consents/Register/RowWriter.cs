using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>Turns an entry into a line: what it does not say itself, the answer that it follows does.</summary>
internal sealed class RowWriter(
    ConsentBook book,
    IReadOnlyDictionary<StudentId, Student> students,
    IReadOnlyDictionary<SchoolClassId, string> classes,
    IReadOnlyDictionary<EntryId, EntryStanding> standings,
    IReadOnlyDictionary<EntryId, string> numbers)
{
    public RegisterRow Write(HistoryRow row)
    {
        var (entry, student) = (row.Entry, students[row.Entry.StudentId]);
        var history = book.Of(entry.About);
        var answer = AnswerOf(entry, history);
        var guardian = student.Guardians.FirstOrDefault(one => one.Id == entry.GuardianId);
        return new RegisterRow
        {
            Id = entry.Id,
            Number = numbers[entry.Id],
            Kind = KindOf(entry),
            Standing = standings[entry.Id],
            EventOn = entry.EventOn,
            RegisteredAt = entry.RegisteredAt,
            RegisteredBy = entry.RegisteredByName,
            StudentId = student.Id,
            Student = student.Name.Full,
            ClassName = student.ClassId is { } classId ? classes.GetValueOrDefault(classId) : null,
            Signer = answer?.SignerName ?? (guardian?.Name ?? student.Name).Full,
            Capacity = answer is null ? guardian?.Kind : answer.Capacity,
            Proof = answer?.Proof,
            DocumentSeen = answer?.DocumentSeen ?? false,
            FormId = entry.FormId,
            FormTitle = TitleOf(entry, answer),
            Version = answer?.VersionNumber,
            Sha256 = answer?.TextSha256,
            Route = entry switch { Answer own => own.Route, Withdrawal own => own.Route, _ => null },
            OriginalPlace = entry switch { Answer own => own.OriginalPlace, Withdrawal own => own.OriginalPlace, _ => null },
            Scan = (entry as Answer)?.ScanName,
            Reason = (entry as Invalidation)?.Reason,
            InSchoolSystemOn = Valid<SchoolSystemTick>(history).LastOrDefault(tick => tick.EntryId == entry.Id)?.EventOn,
        };
    }

    private static IEnumerable<T> Valid<T>(IReadOnlyList<HistoryRow> history)
        where T : ConsentEntry => history.Where(row => !row.IsVoid).Select(row => row.Entry).OfType<T>();

    private static RegisterKind KindOf(ConsentEntry entry) => entry switch
    {
        Answer { Decision: Decision.Given } => RegisterKind.Given,
        Answer => RegisterKind.Refused,
        Withdrawal => RegisterKind.Withdrawn,
        Invalidation => RegisterKind.Invalidated,
        _ => RegisterKind.SchoolSystem,
    };

    private static Answer? AnswerOf(ConsentEntry entry, IReadOnlyList<HistoryRow> history)
    {
        var followed = entry switch
        {
            Answer own => own.Id,
            Withdrawal own => own.AnswerId,
            Invalidation own => own.AnswerId,
            SchoolSystemTick own => own.EntryId,
            _ => entry.Id,
        };
        var found = history.FirstOrDefault(row => row.Entry.Id == followed)?.Entry;
        return found is null or Answer ? found as Answer : AnswerOf(found, history);
    }

    private string TitleOf(ConsentEntry entry, Answer? answer) =>
        (answer is null ? book.Forms.Current(entry.FormId) : book.Forms.Version(answer.FormVersionId))?.Content.Title ?? string.Empty;
}
