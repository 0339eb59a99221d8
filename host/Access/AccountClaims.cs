using System.Security.Claims;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>What the cookie says: id, name and stamp; and the page that has to be finished first, where there is one.</summary>
internal sealed class AccountClaims(
    UserManager<Account> users, IOptions<IdentityOptions> options, IOptions<AccessSettings> access, IAccountDirectory directory, TimeProvider time)
    : UserClaimsPrincipalFactory<Account>(users, options)
{
    public const string Unfinished = "ctp:unfinished";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.TryRemoveClaim(identity.FindFirst(identity.NameClaimType));
        identity.AddClaim(new Claim(identity.NameClaimType, user.DisplayName));
        if (await FirstToDoAsync(user) is { } page)
        {
            identity.AddClaim(new Claim(Unfinished, page));
        }

        return identity;
    }

    private async Task<string?> FirstToDoAsync(Account user)
    {
        if (user.MustChangePassword)
        {
            return "/account/password";
        }

        if (user.TwoFactorEnabled)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var account = await directory.GetAsync(new AccountId(user.Id), today, CancellationToken.None);
        return account is not null && account.Roles.Overlaps(access.Value.SecondFactorFor) ? "/account/second-factor" : null;
    }
}
