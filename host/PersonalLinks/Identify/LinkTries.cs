using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>
/// Counts the tries of one link before each is looked at, so that many at once do not get past the limit: after five wrong ones
/// the link is closed for a quarter of an hour, after ten for good. A right one begins anew.
/// </summary>
internal sealed class LinkTries(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    public const int UntilLocked = 5;

    public const int UntilRevoked = 10;

    public static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    /// <returns>Which try this is; null where none is open now.</returns>
    public async Task<int?> TakeAsync(AccountId link, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var taken = await context.Users
            .Where(a => a.Id == link.Value && a.AccessFailedCount < UntilRevoked && (a.LockoutEnd == null || a.LockoutEnd <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1), cancellationToken);
        return taken == 0 ? null : await context.Users.Where(a => a.Id == link.Value).Select(a => a.AccessFailedCount).SingleAsync(cancellationToken);
    }

    /// <summary>Whether a try is open now: for what a page shows.</summary>
    public async Task<bool> IsLockedAsync(AccountId link, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Users.AnyAsync(a => a.Id == link.Value && a.LockoutEnd > now, cancellationToken);
    }

    /// <summary>The try was wrong, and the last one before a wait.</summary>
    public Task LockAsync(AccountId link, CancellationToken cancellationToken)
    {
        DateTimeOffset? until = clock.GetUtcNow() + Lock;
        return SetAsync(link, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(a => a.LockoutEnd, until), cancellationToken), cancellationToken);
    }

    /// <summary>The try was right.</summary>
    public Task ForgetAsync(AccountId link, CancellationToken cancellationToken) =>
        SetAsync(link, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0), cancellationToken), cancellationToken);

    private async Task SetAsync(AccountId link, Func<IQueryable<Account>, Task<int>> set, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await set(context.Users.Where(a => a.Id == link.Value));
    }
}
