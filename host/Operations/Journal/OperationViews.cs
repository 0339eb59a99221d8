using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>Operations with their authors' names, the registers that they wrote to, and what made them void.</summary>
internal sealed class OperationViews(KernelContext store, IAccountDirectory accounts)
{
    public async Task<IReadOnlyList<OperationView>> OfAsync(IReadOnlyList<OperationRow> rows, CancellationToken cancellationToken)
    {
        var seqs = rows.Select(r => r.Seq).ToList();
        var entries = await store.OperationEntries.Where(e => seqs.Contains(e.OperationSeq))
            .GroupBy(e => new { e.OperationSeq, e.Register })
            .Select(g => new { g.Key.OperationSeq, g.Key.Register, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var registers = entries.ToLookup(e => e.OperationSeq);
        var marks = await MarksAsync(seqs, cancellationToken);
        var names = await accounts.NamesAsync([.. rows.Select(r => r.AccountId).Distinct()], cancellationToken);
        return [.. rows.Select(r => new OperationView(
            r.Seq, r.ReceivedAt, r.AccountId, names.GetValueOrDefault(r.AccountId, string.Empty), r.Type,
            registers[r.Seq].ToDictionary(e => e.Register, e => e.Count), Convert.ToHexStringLower(r.Hash), marks.GetValueOrDefault(r.Seq)))];
    }

    private async Task<Dictionary<long, VoidMark>> MarksAsync(List<long> seqs, CancellationToken cancellationToken)
    {
        var voids = await store.VoidOperations.Where(v => seqs.Contains(v.Seq)).ToListAsync(cancellationToken);
        var ids = voids.Select(v => new EntryId(v.DecisionId)).ToList();
        var decisions = await store.VoidDecisions.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id.Value, cancellationToken);
        return voids.ToDictionary(v => v.Seq, v => new VoidMark(decisions[v.DecisionId].Incident, decisions[v.DecisionId].Ground));
    }
}
