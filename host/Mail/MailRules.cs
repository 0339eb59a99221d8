using ClassTeacherPlatform.Sdk.Mail;
using MimeKit;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>What a mail must hold to be queued: found here, where its author sees it, and not by a server at night.</summary>
internal static class MailRules
{
    private const int LongestPurpose = 100;
    private const int LongestLine = 200;
    private const int LongestText = 100_000;

    public static void Check(MailMessage message)
    {
        var broken = message switch
        {
            _ when !IsPurpose(message.Purpose) => "A purpose is the module's id, a full stop and a word.",
            _ when message.Key is not { Length: > 0 and <= LongestLine } => "A key has one to 200 letters.",
            _ when !IsAddress(message.To) => "The address is not one mailbox with a domain.",
            _ when !IsLine(message.Subject) => "A subject is one line of one to 200 letters.",
            _ when message.ToName is not null && !IsLine(message.ToName) => "A name is one line of one to 200 letters.",
            _ when message.Text is not { Length: > 0 and <= LongestText } || message.Html is { Length: > LongestText } => "A text has one to 100,000 letters.",
            _ => null,
        };
        if (broken is not null)
        {
            throw new ArgumentException(broken, nameof(message));
        }
    }

    /// <summary>One mailbox in ASCII with a domain; no name, no group, no comment, no line break that would smuggle in a header.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= LongestLine }
        && text.All(letter => char.IsAscii(letter) && !char.IsControl(letter) && letter is not (' ' or '<' or '>' or ',' or ';' or '(' or ')'))
        && MailboxAddress.TryParse(text, out var mailbox)
        && string.Equals(mailbox.Address, text, StringComparison.Ordinal)
        && mailbox.Domain is { Length: > 0 };

    private static bool IsPurpose(string? purpose) =>
        purpose is { Length: > 2 and <= LongestPurpose } && purpose.IndexOf('.', StringComparison.Ordinal) is > 0 and var at && at < purpose.Length - 1
        && purpose.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');

    private static bool IsLine(string? text) => !string.IsNullOrWhiteSpace(text) && text.Length <= LongestLine && !text.Any(char.IsControl);
}
