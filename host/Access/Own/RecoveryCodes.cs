using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace ClassTeacherPlatform.Host.Access.Own;

/// <summary>Codes on paper for the day when the telephone is lost; each works once.</summary>
internal sealed class RecoveryCodes(IUserStore<Account> store)
{
    private const int Count = 10;

    /// <summary>Without letters and digits that look alike, and never six digits: those are taken for a code of the app.</summary>
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public static IReadOnlyList<string> New() =>
        [.. Enumerable.Range(0, Count).Select(_ => $"{RandomNumberGenerator.GetString(Letters, 5)}-{RandomNumberGenerator.GetString(Letters, 5)}")];

    public Task ReplaceAsync(Account account, IReadOnlyList<string> codes, CancellationToken cancellationToken) =>
        ((IUserTwoFactorRecoveryCodeStore<Account>)store).ReplaceCodesAsync(account, codes, cancellationToken);
}
