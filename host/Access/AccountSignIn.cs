using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Signing in as Identity does it; a frozen account cannot.</summary>
internal sealed class AccountSignIn(
    UserManager<Account> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    StrangeLogins strangers)
    : SignInManager<Account>(users, http, claims, options, logger, schemes, confirmation)
{
    /// <summary>Spends as much time on an unknown login as on a known one, so that nobody learns which logins exist.</summary>
    public async Task<SignInResult> TryAsync(string login, string password)
    {
        if (await UserManager.FindByNameAsync(login) is { } account)
        {
            return await PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        }

        UserManager.PasswordHasher.HashPassword(Nobody, password);
        return strangers.Fail(login) ? SignInResult.LockedOut : SignInResult.Failed;
    }

    /// <summary>Only who knows the password learns that the account is frozen.</summary>
    public async Task<bool> IsFrozenAsync(string login, string password) =>
        await UserManager.FindByNameAsync(login) is { Frozen: not null } account && await UserManager.CheckPasswordAsync(account, password);

    public override async Task<bool> CanSignInAsync(Account user) => user.Frozen is null && !user.IsLink && await base.CanSignInAsync(user);

    private static Account Nobody { get; } = new() { DisplayName = string.Empty };
}
