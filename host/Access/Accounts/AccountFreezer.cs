using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>Freezes and opens accounts, in the operation that is open: the one place where it is done.</summary>
internal sealed class AccountFreezer(AccountShelf shelf, ISchoolClock clock)
{
    public async Task<FreezeResult> FreezeAsync(AccountId id, string kind, string? reason, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(id, cancellationToken) is not { } account)
        {
            return FreezeResult.Unknown;
        }

        if (account.Frozen is not null)
        {
            return FreezeResult.FrozenBefore;
        }

        account.Frozen = clock.Now.ToUniversalTime();
        await shelf.EndSessionsAsync(account);
        shelf.Record(kind, account.Id, reason);
        return FreezeResult.Frozen;
    }

    /// <returns>Why not; null where it is open.</returns>
    public async Task<Refusal?> UnfreezeAsync(AccountId id, string password, string reason, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(id, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (account.IsLink)
        {
            // Its address may be known to others for ever: new access is a new link.
            return Refusal.Because("Accounts.LinkStaysShut");
        }

        if (account.Frozen is null)
        {
            return Refusal.Because("Accounts.NotFrozen");
        }

        var token = await shelf.Users.GeneratePasswordResetTokenAsync(account);
        var reset = await shelf.Users.ResetPasswordAsync(account, token, password);
        if (!reset.Succeeded)
        {
            return IdentityTexts.RefusalOf(reset);
        }

        (account.Frozen, account.MustChangePassword, account.LockoutEnd, account.AccessFailedCount) = (null, true, null, 0);
        await shelf.EndSessionsAsync(account);
        shelf.Record("account-unfrozen", account.Id, reason);
        return null;
    }

    /// <summary>What a command answers where somebody asked for the freeze itself.</summary>
    public static Outcome<bool> OutcomeOf(FreezeResult result) => result switch
    {
        FreezeResult.Frozen => true,
        FreezeResult.FrozenBefore => Refusal.Because("Accounts.AlreadyFrozen"),
        FreezeResult.Unknown => AccountShelf.Unknown,
    };
}
