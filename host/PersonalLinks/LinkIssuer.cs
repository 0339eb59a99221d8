using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>Issues links, in the operation that is open.</summary>
internal sealed class LinkIssuer(KernelContext store, ILinkAccounts accounts, LinkRules rules, IOperation operation)
{
    public async Task<Outcome<PersonalLink>> IssueAsync(PersonalLinkDraft draft, CancellationToken cancellationToken)
    {
        if (await rules.CheckAsync(draft, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var issued = await store.PersonalLinks.IncludingVoid().MaxAsync(l => (int?)l.Number, cancellationToken) ?? 0;
        var number = issued + 1;
        var entry = new PersonalLinkEntry
        {
            Number = number,
            AccountId = await accounts.OpenAsync(number, draft.Holder, cancellationToken),
            GuardianId = draft.Holder.GuardianId,
            StudentId = draft.Holder.StudentId,
            TokenHash = draft.TokenHash,
            Delivery = draft.Delivery,
            LastDay = draft.LastDay,
            IssuedAt = operation.ReceivedAt,
            IssuedByName = operation.AccountName,
        };
        store.Add(entry);
        // The next one of the same operation counts on from here.
        await store.SaveChangesAsync(cancellationToken);
        return LinkReader.View(entry, LinkState.Open, null, 0);
    }
}
