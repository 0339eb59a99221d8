using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>By what the holder of a link is identified: decided each time, from what the directory holds now.</summary>
internal sealed class FactChoice(KernelContext store, LinkScope scope, ISchoolClock clock, ILinkMail mail, IOptions<PersonalLinkSettings> settings)
{
    /// <summary>
    /// The fact, or null where nothing is recorded. A link on paper is strengthened by a code to the holder's own mailbox; for a link
    /// that came by e-mail the mailbox proves nothing more.
    /// </summary>
    public async Task<AskedFact?> OfAsync(LinkHolder holder, LinkDelivery delivery, CancellationToken cancellationToken)
    {
        var (email, phone) = await ContactsAsync(holder, cancellationToken);
        if (delivery == LinkDelivery.Paper && email is not null && mail.IsReady)
        {
            return new AskedFact(IdentityFact.MailCode, [email]);
        }

        var covered = await scope.CoveredAsync(holder, clock.Today, signs: false, cancellationToken);
        var born = covered.Select(s => s.BornOn).OfType<DateOnly>().Select(Written).ToList();
        var digits = LastDigits(phone);
        return settings.Value.SecondFact == IdentityFact.PhoneDigits && digits is not null ? new AskedFact(IdentityFact.PhoneDigits, [digits])
            : born.Count > 0 ? new AskedFact(IdentityFact.BirthDate, born)
            : digits is not null ? new AskedFact(IdentityFact.PhoneDigits, [digits])
            : null;
    }

    /// <summary>The holder's own e-mail and telephone; the school knows none of a student's.</summary>
    public async Task<(string? Email, string? Phone)> ContactsAsync(LinkHolder holder, CancellationToken cancellationToken)
    {
        if (holder.GuardianId is not { } guardian)
        {
            return (null, null);
        }

        var row = await store.Guardians.Where(g => g.Id == guardian).Select(g => new { g.Email, g.Phone }).FirstOrDefaultAsync(cancellationToken);
        return (string.IsNullOrWhiteSpace(row?.Email) ? null : row.Email, row?.Phone);
    }

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string? LastDigits(string? phone)
    {
        var digits = string.Concat((phone ?? string.Empty).Where(char.IsAsciiDigit));
        return digits.Length >= 10 ? digits[^4..] : null;
    }
}
