using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>Reads how links stand.</summary>
internal sealed class LinkReader(KernelContext store, ILinkAccounts accounts, ISchoolClock clock)
{
    public static readonly string IdentifyType = typeof(Identify.BeginPersonalSession).FullName!;

    public async Task<IReadOnlyList<PersonalLink>> OfStudentsAsync(
        IReadOnlyCollection<StudentId> students, DateOnly today, CancellationToken cancellationToken)
    {
        var guardians = store.GuardianLinks.Where(l => students.Contains(l.StudentId)).Select(l => l.GuardianId);
        var entries = await store.PersonalLinks.IncludingVoid().AsNoTracking()
            .Where(l => (l.StudentId != null && students.Contains(l.StudentId.Value)) || (l.GuardianId != null && guardians.Contains(l.GuardianId.Value)))
            .Select(l => new { Entry = l, IsVoid = store.VoidOperations.Any(v => v.Seq == l.OperationSeq) })
            .ToListAsync(cancellationToken);
        var ids = entries.Select(e => e.Entry.AccountId).ToList();
        var standing = await accounts.OfAsync(ids, cancellationToken);
        var acts = await ActsAsync(ids, cancellationToken);
        return [.. entries.OrderByDescending(e => e.Entry.Number).Select(e => View(
            e.Entry,
            e.IsVoid ? LinkState.Void : StateOf(e.Entry, standing.GetValueOrDefault(e.Entry.AccountId), today),
            acts[e.Entry.AccountId].Where(a => a.Type == IdentifyType).Select(a => (DateTimeOffset?)a.At).Max(),
            acts[e.Entry.AccountId].Count(a => a.Type != IdentifyType)))];
    }

    public static PersonalLink View(PersonalLinkEntry entry, LinkState state, DateTimeOffset? identified, int answers) => new()
    {
        AccountId = entry.AccountId,
        Number = entry.Number,
        Holder = entry.Holder,
        Delivery = entry.Delivery,
        IssuedAt = entry.IssuedAt,
        IssuedBy = entry.IssuedByName,
        LastDay = entry.LastDay,
        State = state,
        IdentifiedAt = identified,
        Answers = answers,
    };

    /// <summary>What was done by these links, deliveries that it caused and void operations left out.</summary>
    private async Task<ILookup<AccountId, (string Type, DateTimeOffset At)>> ActsAsync(List<AccountId> ids, CancellationToken cancellationToken)
    {
        var rows = await store.Operations.AsNoTracking()
            .Where(o => ids.Contains(o.AccountId) && o.OriginSeq == o.Seq && !store.VoidOperations.Any(v => v.Seq == o.Seq))
            .Select(o => new { o.AccountId, o.Type, o.ReceivedAt })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(o => o.AccountId, o => (o.Type, o.ReceivedAt));
    }

    private LinkState StateOf(PersonalLinkEntry entry, LinkAccount? account, DateOnly today) =>
        account is null or { IsRevoked: true } ? LinkState.Revoked
        : entry.LastDay < today ? LinkState.Expired
        : account.LockedUntil > clock.Now ? LinkState.Locked
        : LinkState.Open;
}
