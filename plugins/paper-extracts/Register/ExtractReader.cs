using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>Projects the register: each extract with its recall and hand-over. One query, however many extracts, and a second one for the decisions about void ones.</summary>
internal sealed class ExtractReader(PaperExtractsContext store)
{
    public Task<IReadOnlyList<ExtractRow>> ReadAsync(IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken) =>
        RowsAsync(store.Extracts.Where(e => students.Contains(e.StudentId)), cancellationToken);

    public Task<IReadOnlyList<ExtractRow>> ReadAsync(IReadOnlyCollection<StudentId> students, Guid period, CancellationToken cancellationToken) =>
        RowsAsync(store.Extracts.Where(e => students.Contains(e.StudentId) && e.PeriodId == period), cancellationToken);

    public Task<IReadOnlyList<ExtractRow>> ReadAsync(IReadOnlyCollection<EntryId> extracts, CancellationToken cancellationToken) =>
        RowsAsync(store.Extracts.Where(e => extracts.Contains(e.Id)), cancellationToken);

    /// <summary>For each person of a period the extract that counts.</summary>
    public static IReadOnlyDictionary<(Person Person, Guid Period), ExtractRow> Current(IEnumerable<ExtractRow> rows) =>
        rows.Where(row => row.Counts)
            .GroupBy(row => (row.Entry.Person, row.Entry.PeriodId))
            .ToDictionary(g => g.Key, g => g.MaxBy(row => row.Entry.OperationSeq)!);

    private async Task<IReadOnlyList<ExtractRow>> RowsAsync(IQueryable<Extract> chosen, CancellationToken cancellationToken)
    {
        var found = await chosen.IncludingVoid().AsNoTracking().OrderBy(e => e.OperationSeq).ThenBy(e => e.Id)
            .Select(e => new
            {
                Entry = e,
                IsVoid = store.VoidOperations.Any(v => v.Seq == e.OperationSeq),
                Recalls = store.Recalls.Where(r => r.ExtractId == e.Id && !store.VoidOperations.Any(v => v.Seq == r.OperationSeq)).ToList(),
                HandOvers = store.HandOvers.Where(h => h.ExtractId == e.Id)
                    .Select(h => new { Entry = h, IsVoid = store.VoidOperations.Any(v => v.Seq == h.OperationSeq) })
                    .ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var voids = await VoidsAsync([.. found.Where(f => f.IsVoid).Select(f => f.Entry.OperationSeq).Distinct()], cancellationToken);
        return
        [
            .. found.Select(f => new ExtractRow(
                f.Entry,
                f.IsVoid ? voids[f.Entry.OperationSeq] : null,
                f.Recalls.MaxBy(r => r.OperationSeq),
                f.HandOvers.Where(h => !h.IsVoid).Select(h => h.Entry).MaxBy(h => h.OperationSeq),
                f.HandOvers.Count > 0)),
        ];
    }

    private async Task<Dictionary<long, VoidOperation>> VoidsAsync(List<long> operations, CancellationToken cancellationToken) => operations.Count == 0
        ? []
        : (await store.VoidOperations.Where(v => operations.Contains(v.Seq)).ToListAsync(cancellationToken)).GroupBy(v => v.Seq).ToDictionary(g => g.Key, g => g.First());
}
