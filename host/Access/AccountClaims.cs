using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>What the cookie says: id, name and stamp; and the page that has to be finished first, where there is one.</summary>
internal sealed class AccountClaims(
    UserManager<Account> users, IOptions<IdentityOptions> options, SecondFactorRule secondFactor)
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

        return await secondFactor.IsMissingAsync(user, CancellationToken.None) ? "/account/second-factor" : null;
    }
}
