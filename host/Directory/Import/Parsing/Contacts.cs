using System.Net.Mail;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>Telephones and e-mail in one spelling, so that the same one is seen to be the same.</summary>
internal static class Contacts
{
    /// <returns>Such as <c>+7 900 123-45-67</c>, or an international number as digits; null where this is none.</returns>
    public static string? Phone(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (text.Any(char.IsLetter))
        {
            return null;
        }

        var russian = digits switch
        {
            { Length: 10 } when digits[0] is '9' or '4' or '8' or '3' => digits,
            { Length: 11 } when digits[0] is '7' or '8' => digits[1..],
            _ => null,
        };
        return russian is not null
            ? $"+7 {russian[..3]} {russian[3..6]}-{russian[6..8]}-{russian[8..]}"
            : text.TrimStart().StartsWith('+') && digits.Length is >= 8 and <= 15 ? "+" + digits : null;
    }

    /// <returns>In lower case; null where this is none.</returns>
    public static string? Email(string text)
    {
        var address = text.Trim().Trim('<', '>', ';', ',').ToLowerInvariant();
        return address.Length <= 254 && !address.Any(char.IsWhiteSpace) && MailAddress.TryCreate(address, out var mail)
            && mail.Address == address && mail.Host.Contains('.', StringComparison.Ordinal) && !mail.Host.EndsWith('.')
            ? address : null;
    }
}
