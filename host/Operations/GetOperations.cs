using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>A page of the operations' journal, newest first; void ones are in it, marked.</summary>
/// <param name="Before">Only operations received before this one; null for the newest.</param>
/// <param name="AccountId">Only this account's; null for all.</param>
/// <param name="Size">Rows a page, 1 to 500.</param>
[Requires(KernelPermissions.Operations)]
internal sealed record GetOperations(long? Before, AccountId? AccountId, int Size) : Query<OperationsPage>;

/// <param name="Rows">The operations.</param>
/// <param name="Total">How many there are in all.</param>
internal sealed record OperationsPage(IReadOnlyList<OperationView> Rows, long Total);

/// <param name="Seq">Order of receipt.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="AccountId">Who.</param>
/// <param name="AccountName">Who, by name.</param>
/// <param name="Type">The command's type name.</param>
/// <param name="Registers">Which registers it wrote to, and how many entries.</param>
/// <param name="Hash">The link's hash, hexadecimal.</param>
/// <param name="Void">What made it void; null where it is valid.</param>
internal sealed record OperationView(
    long Seq, DateTimeOffset ReceivedAt, AccountId AccountId, string AccountName, string Type,
    IReadOnlyDictionary<string, int> Registers, string Hash, VoidMark? Void);

/// <param name="Incident">The incident's number.</param>
/// <param name="Ground">Clause 11 or the head's decision.</param>
internal sealed record VoidMark(string Incident, VoidGround Ground);

internal sealed class GetOperationsHandler(KernelContext store, IAccountDirectory accounts) : IRequestHandler<GetOperations, Outcome<OperationsPage>>
{
    public async Task<Outcome<OperationsPage>> Handle(GetOperations request, CancellationToken cancellationToken)
    {
        var asked = store.Operations.AsNoTracking();
        asked = request.AccountId is { } account ? asked.Where(o => o.AccountId == account) : asked;
        var total = await asked.LongCountAsync(cancellationToken);
        asked = request.Before is { } before ? asked.Where(o => o.Seq < before) : asked;
        var rows = await asked.OrderByDescending(o => o.Seq).Take(Math.Clamp(request.Size, 1, 500)).ToListAsync(cancellationToken);
        var seqs = rows.Select(r => r.Seq).ToList();
        var entries = await store.OperationEntries.Where(e => seqs.Contains(e.OperationSeq))
            .GroupBy(e => new { e.OperationSeq, e.Register })
            .Select(g => new { g.Key.OperationSeq, g.Key.Register, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var marks = await MarksAsync(seqs, cancellationToken);
        var names = await accounts.NamesAsync([.. rows.Select(r => r.AccountId).Distinct()], cancellationToken);
        return new OperationsPage(
            [.. rows.Select(r => new OperationView(
                r.Seq, r.ReceivedAt, r.AccountId, names.GetValueOrDefault(r.AccountId, string.Empty), r.Type,
                entries.Where(e => e.OperationSeq == r.Seq).ToDictionary(e => e.Register, e => e.Count),
                Convert.ToHexStringLower(r.Hash), marks.GetValueOrDefault(r.Seq)))],
            total);
    }

    private async Task<Dictionary<long, VoidMark>> MarksAsync(List<long> seqs, CancellationToken cancellationToken)
    {
        var voids = await store.VoidOperations.Where(v => seqs.Contains(v.Seq)).ToListAsync(cancellationToken);
        var ids = voids.Select(v => new EntryId(v.DecisionId)).ToList();
        var decisions = await store.VoidDecisions.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id.Value, cancellationToken);
        return voids.ToDictionary(v => v.Seq, v => new VoidMark(decisions[v.DecisionId].Incident, decisions[v.DecisionId].Ground));
    }
}
