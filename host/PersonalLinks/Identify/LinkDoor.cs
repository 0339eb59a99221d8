using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>Finds the link that an address names. Unknown, expired, revoked and void ones are alike: there is none.</summary>
internal sealed class LinkDoor(KernelContext store, ILinkAccounts accounts, ISchoolClock clock)
{
    public async Task<PersonalLinkEntry?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        if (secret.Length != LinkSecret.Length)
        {
            return null;
        }

        var hash = LinkSecret.HashOf(secret);
        var link = await store.PersonalLinks.AsNoTracking().FirstOrDefaultAsync(l => l.TokenHash == hash, cancellationToken);
        if (link is null || link.LastDay < clock.Today)
        {
            return null;
        }

        var standing = await accounts.OfAsync([link.AccountId], cancellationToken);
        return standing.GetValueOrDefault(link.AccountId) is { IsRevoked: false } ? link : null;
    }
}
