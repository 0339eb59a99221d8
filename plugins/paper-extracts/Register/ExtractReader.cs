using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>Projects the register: each extract with its recall and hand-over. Four queries, however many extracts.</summary>
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
        var extracts = await chosen.IncludingVoid().AsNoTracking().OrderBy(e => e.OperationSeq).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        var (ids, operations) = (extracts.ConvertAll(e => e.Id), extracts.Select(e => e.OperationSeq).Distinct().ToList());
        var voids = (await store.VoidOperations.Where(v => operations.Contains(v.Seq)).ToListAsync(cancellationToken))
            .GroupBy(v => v.Seq).ToDictionary(g => g.Key, g => g.First());
        var recalls = (await store.Recalls.AsNoTracking().Where(r => ids.Contains(r.ExtractId)).ToListAsync(cancellationToken))
            .GroupBy(r => r.ExtractId).ToDictionary(g => g.Key, g => g.MaxBy(r => r.OperationSeq)!);
        var handOvers = (await store.HandOvers.IncludingVoid().AsNoTracking().Where(h => ids.Contains(h.ExtractId))
            .Select(h => new { Entry = h, IsVoid = store.VoidOperations.Any(v => v.Seq == h.OperationSeq) })
            .ToListAsync(cancellationToken)).ToLookup(h => h.Entry.ExtractId);
        return
        [
            .. extracts.Select(e => new ExtractRow(
                e,
                voids.GetValueOrDefault(e.OperationSeq),
                recalls.GetValueOrDefault(e.Id),
                handOvers[e.Id].Where(h => !h.IsVoid).Select(h => h.Entry).MaxBy(h => h.OperationSeq),
                handOvers[e.Id].Any())),
        ];
    }
}
