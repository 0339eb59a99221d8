using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>Turns rows of the register into lines of a page, all of one child and one form.</summary>
internal sealed class EntryReader(
    IReadOnlyList<HistoryRow> rows, Student student, IReadOnlyDictionary<long, VoidOperation> voids, ConsentSettings settings)
{
    private readonly HashSet<EntryId?> _replaced = [.. rows.Where(row => !row.IsVoid).Select(row => row.Entry.Replaces)];

    private readonly HashSet<EntryId> _cancelled =
        [.. rows.Where(row => !row.IsVoid).Select(row => row.Entry).OfType<Invalidation>().Select(entry => entry.AnswerId)];

    private readonly Dictionary<Subject, SchoolSystemMatch> _matches =
        rows.GroupBy(row => row.Entry.About).ToDictionary(person => person.Key, SchoolSystemMatch.Of);

    public bool Differs => _matches.Values.Any(match => match.Differs);

    public HistoryEntry Read(HistoryRow row)
    {
        var entry = row.Entry;
        var match = _matches[entry.About];
        var line = Basic(row) with
        {
            IsReplacement = entry.Replaces is not null,
            IsReplaced = _replaced.Contains(entry.Id),
            IsCancelled = _cancelled.Contains(entry.Id),
            IsStanding = match.Standing == entry.Id,
            IsEntered = match.Entered == entry.Id,
            Void = voids.TryGetValue(entry.OperationSeq, out var by) ? new VoidNote(by.Incident, by.Since, by.ByHead) : null,
        };
        return entry switch
        {
            Answer answer => Of(line, answer),
            Withdrawal withdrawal => line with
            {
                Route = withdrawal.Route,
                OriginalPlace = withdrawal.OriginalPlace,
                DestroyBy = withdrawal.EventOn.AddDays(settings.DestroyWithinDays),
            },
            Invalidation invalidation => line with { Reason = invalidation.Reason },
            _ => line,
        };
    }

    private static HistoryEntry Of(HistoryEntry line, Answer answer) => line with
    {
        PersonName = answer.SignerName,
        Capacity = answer.Capacity,
        Route = answer.Route,
        OriginalPlace = answer.OriginalPlace,
        Proof = answer.Proof,
        DocumentSeen = answer.DocumentSeen,
        Version = answer.VersionNumber,
        EndsAfter = answer.Decision == Decision.Given ? answer.EndsAfter : null,
        HasScan = answer.ScanSha256 is not null,
    };

    private HistoryEntry Basic(HistoryRow row) => new()
    {
        EntryId = row.Entry.Id,
        Kind = row.Entry switch
        {
            Answer { Decision: Decision.Given } => HistoryKind.Given,
            Answer => HistoryKind.Refused,
            Withdrawal => HistoryKind.Withdrawal,
            Invalidation => HistoryKind.Invalidation,
            _ => HistoryKind.Tick,
        },
        GuardianId = row.Entry.GuardianId,
        PersonName = NameOf(row.Entry),
        Capacity = student.Guardians.FirstOrDefault(guardian => guardian.Id == row.Entry.GuardianId)?.Kind,
        On = row.Entry.EventOn,
        RegisteredAt = row.Entry.RegisteredAt,
        RegisteredBy = row.Entry.RegisteredByName,
    };

    /// <summary>A person who is no representative any more is known by the name on his last answer.</summary>
    private string NameOf(ConsentEntry entry) => entry.GuardianId is null
        ? student.Name.Full
        : student.Guardians.FirstOrDefault(guardian => guardian.Id == entry.GuardianId)?.Name.Full
            ?? rows.Select(row => row.Entry).OfType<Answer>().LastOrDefault(answer => answer.GuardianId == entry.GuardianId)?.SignerName
            ?? string.Empty;
}
