using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Identity;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>One-time codes of six digits, good for some minutes and for one link: those of Identity. A used one ends with the stamp.</summary>
internal sealed class LinkCodes(UserManager<Account> users)
{
    private const string Purpose = "personal-link";

    public async Task<string?> NewAsync(AccountId link) =>
        await users.FindByIdAsync(link.ToString()) is { } account
            ? await users.GenerateUserTokenAsync(account, TokenOptions.DefaultEmailProvider, Purpose)
            : null;

    public async Task<bool> IsRightAsync(AccountId link, string code)
    {
        var typed = code.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (await users.FindByIdAsync(link.ToString()) is not { } account
            || !await users.VerifyUserTokenAsync(account, TokenOptions.DefaultEmailProvider, Purpose, typed))
        {
            return false;
        }

        await users.UpdateSecurityStampAsync(account);
        return true;
    }
}
