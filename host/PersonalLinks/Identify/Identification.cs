using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>Compares the second fact with what the school knows.</summary>
internal sealed class Identification(LinkTries tries, LinkCodes codes, LinkScope scope, PlatformSender platform, ISchoolClock clock)
{
    public async Task<IdentifyResult> TryAsync(PersonalLinkEntry link, AskedFact asked, string given, CancellationToken cancellationToken)
    {
        if (await tries.TakeAsync(link.AccountId, cancellationToken) is not { } number)
        {
            return IdentifyResult.Locked;
        }

        var covered = await scope.CoveredAsync(link.Holder, clock.Today, signs: false, cancellationToken);
        if (covered.Count > 0 && await IsRightAsync(link, asked, given))
        {
            await tries.ForgetAsync(link.AccountId, cancellationToken);
            return IdentifyResult.Identified;
        }

        return number switch
        {
            LinkTries.UntilRevoked => await RevokeAsync(link, cancellationToken),
            LinkTries.UntilLocked => await LockAsync(link, cancellationToken),
            _ => IdentifyResult.Wrong,
        };
    }

    private static string Normal(IdentityFact fact, string given)
    {
        var text = given.Trim();
        return fact == IdentityFact.BirthDate && DateOnly.TryParse(text, CultureInfo.GetCultureInfo("ru-RU"), out var day) ? FactRule.Written(day) : text;
    }

    private static bool AreEqual(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private async Task<bool> IsRightAsync(PersonalLinkEntry link, AskedFact asked, string given) => asked.Fact == IdentityFact.MailCode
        ? await codes.IsRightAsync(link.AccountId, given)
        : asked.Expected.Aggregate(false, (found, expected) => AreEqual(expected, Normal(asked.Fact, given)) || found);

    private async Task<IdentifyResult> LockAsync(PersonalLinkEntry link, CancellationToken cancellationToken)
    {
        await tries.LockAsync(link.AccountId, cancellationToken);
        return IdentifyResult.Locked;
    }

    private async Task<IdentifyResult> RevokeAsync(PersonalLinkEntry link, CancellationToken cancellationToken)
    {
        await platform.SendAsync(new RevokeGuessedLink(link.AccountId, T.Text.In("ru", "Links.GuessedReason")!), cancellationToken);
        return IdentifyResult.Revoked;
    }
}
