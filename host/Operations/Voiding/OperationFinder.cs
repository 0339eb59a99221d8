using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Voiding;

/// <summary>
/// Finds what persons began in a span of receipt, with the entries that came of it, those of deliveries included: validity is
/// the origin's. No contents, whichever register it is.
/// </summary>
internal sealed class OperationFinder(KernelContext store, IAccountDirectory accounts, OperationTitles titles, Replacements replacements)
{
    public async Task<IReadOnlyList<FoundOperation>> FindAsync(OperationSpan span, int limit, CancellationToken cancellationToken)
    {
        var found = store.Operations.AsNoTracking().Where(o => o.OriginSeq == o.Seq && o.ReceivedAt >= span.From);
        found = span.Until is { } until ? found.Where(o => o.ReceivedAt < until) : found;
        found = span.AllAccounts ? found : found.Where(o => span.Accounts.Contains(o.AccountId));
        var rows = await found.OrderBy(o => o.Seq).Take(limit).ToListAsync(cancellationToken);
        var seqs = rows.Select(r => r.Seq).ToList();
        var entries = (await EntriesAsync(seqs, cancellationToken)).ToLookup(e => e.OriginSeq, e => e.Entry);
        var marks = await MarksAsync(seqs, cancellationToken);
        var names = await accounts.NamesAsync([.. rows.Select(r => r.AccountId).Distinct()], cancellationToken);
        return [.. rows.Select(r => new FoundOperation
        {
            Seq = r.Seq,
            AccountId = r.AccountId,
            AccountName = names.GetValueOrDefault(r.AccountId, string.Empty),
            ReceivedAt = r.ReceivedAt,
            Title = titles.Of(r.Type),
            IsVoidable = r.Voidable,
            Entries = [.. entries[r.Seq]],
            VoidByIncident = marks.TryGetValue(r.Seq, out var mark) ? mark.Incident : null,
            IsVoidByHead = mark is { ByHead: true },
        })];
    }

    private async Task<List<(long OriginSeq, FoundEntry Entry)>> EntriesAsync(List<long> origins, CancellationToken cancellationToken)
    {
        var rows = await store.OperationEntries.AsNoTracking()
            .Join(store.Operations, e => e.OperationSeq, o => o.Seq, (e, o) => new { e.EntryId, e.Register, e.OperationSeq, o.OriginSeq })
            .Where(e => origins.Contains(e.OriginSeq))
            .OrderBy(e => e.OperationSeq).ThenBy(e => e.EntryId)
            .ToListAsync(cancellationToken);
        var replaced = new Dictionary<Guid, EntryId>();
        foreach (var register in rows.GroupBy(r => r.Register))
        {
            foreach (var (gone, by) in await replacements.OfAsync(register.Key, [.. register.Select(r => r.EntryId)], cancellationToken))
            {
                replaced[gone] = by;
            }
        }

        return [.. rows.Select(r => (r.OriginSeq, new FoundEntry
        {
            Id = new EntryId(r.EntryId),
            Register = titles.Register(r.Register),
            IsFollowing = r.OperationSeq != r.OriginSeq,
            ReplacedBy = replaced.TryGetValue(r.EntryId, out var by) ? by : null,
        }))];
    }

    private Task<Dictionary<long, Sdk.Registers.VoidOperation>> MarksAsync(List<long> seqs, CancellationToken cancellationToken) =>
        store.VoidOperations.AsNoTracking().Where(v => seqs.Contains(v.Seq)).ToDictionaryAsync(v => v.Seq, cancellationToken);
}
