using System.Globalization;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>By what a person can be identified, from what is recorded of him. Pure.</summary>
/// <param name="Mailbox">His address, where mail reaches it.</param>
/// <param name="Phone">His telephone number.</param>
/// <param name="Birthdays">Of the children whom the link covers.</param>
internal sealed record FactRule(string? Mailbox, string? Phone, IReadOnlyList<DateOnly> Birthdays)
{
    private const int WholeNumber = 10;

    /// <summary>
    /// The fact, or null where nothing is recorded. A link on paper is strengthened by a code to the holder's own mailbox; for a link
    /// that came by e-mail the mailbox proves nothing more.
    /// </summary>
    /// <param name="delivery">How the link came.</param>
    /// <param name="preferred">What the school asks for where no code can be sent.</param>
    public AskedFact? Choose(LinkDelivery delivery, IdentityFact preferred)
    {
        if (delivery == LinkDelivery.Paper && Mailbox is not null)
        {
            return new AskedFact(IdentityFact.MailCode, [Mailbox]);
        }

        var digits = LastDigits;
        return preferred == IdentityFact.PhoneDigits && digits is not null ? new AskedFact(IdentityFact.PhoneDigits, [digits])
            : Birthdays.Count > 0 ? new AskedFact(IdentityFact.BirthDate, [.. Birthdays.Select(Written)])
            : digits is not null ? new AskedFact(IdentityFact.PhoneDigits, [digits])
            : null;
    }

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string? LastDigits
    {
        get
        {
            var digits = string.Concat((Phone ?? string.Empty).Where(char.IsAsciiDigit));
            return digits.Length >= WholeNumber ? digits[^4..] : null;
        }
    }
}
