using System.Text.RegularExpressions;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Sdk.Ids;
using MimeKit;

namespace ClassTeacherPlatform.Host.Mail.Bounces;

/// <summary>
/// Reads delivery reports (RFC 3464), and the older kind that only names the failed recipient in its head (Exim). Delays,
/// deliveries and answers of out-of-office programs are none of ours. Whose mail it was is told by its id, which nobody guesses.
/// </summary>
internal static partial class BounceParser
{
    private const string Failed = "failed";

    public static BounceReport? Read(MimeMessage message) =>
        message.Body is MultipartReport { ReportType: { } type } report && string.Equals(type, "delivery-status", StringComparison.OrdinalIgnoreCase)
            ? Read(report)
            : message.Headers.Contains("X-Failed-Recipients") ? ReadPlain(message) : null;

    private static BounceReport? Read(MultipartReport report)
    {
        if (report.OfType<MessageDeliveryStatus>().FirstOrDefault() is not { } status)
        {
            return null;
        }

        var failure = status.StatusGroups.Skip(1).FirstOrDefault(group => string.Equals(group["Action"]?.Trim(), Failed, StringComparison.OrdinalIgnoreCase));
        return failure is not null && MailOf(report, status) is { } mail ? new BounceReport(mail, AnswerOf(failure)) : null;
    }

    /// <summary>By the envelope's id where the servers on the way kept it, else by the head of the mail that was sent back.</summary>
    private static EntryId? MailOf(MultipartReport report, MessageDeliveryStatus status) =>
        IdIn(status.StatusGroups.Count > 0 ? status.StatusGroups[0]["Original-Envelope-Id"] : null)
        ?? report.OfType<MessagePart>().Select(part => IdIn(part.Message?.MessageId)).FirstOrDefault(id => id is not null)
        ?? report.OfType<TextPart>().Where(part => part.ContentType.IsMimeType("text", "rfc822-headers")).Select(part => IdInHead(part.Text)).FirstOrDefault(id => id is not null);

    private static BounceReport? ReadPlain(MimeMessage message)
    {
        var text = message.BodyParts.OfType<MessagePart>().Select(part => IdIn(part.Message?.MessageId)).FirstOrDefault(id => id is not null)
            ?? IdInHead(message.TextBody) ?? message.References.Select(IdIn).FirstOrDefault(id => id is not null);
        return text is { } mail ? new BounceReport(mail, Said().Match(message.TextBody ?? string.Empty) is { Success: true } said ? SmtpAnswers.Clip(said.Value) : null) : null;
    }

    private static string? AnswerOf(HeaderList failure)
    {
        var said = failure["Diagnostic-Code"] is { } code ? code[(code.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim() : null;
        return said is { Length: > 0 } ? SmtpAnswers.Clip(said) : failure["Status"]?.Trim();
    }

    private static EntryId? IdInHead(string? head) => head is not null && OurId().Match(head) is { Success: true } found ? IdIn(found.Groups["id"].Value) : null;

    private static EntryId? IdIn(string? messageId) =>
        Guid.TryParseExact(messageId?.Trim().TrimStart('<').Split('@')[0], "D", out var id) ? new EntryId(id) : null;

    [GeneratedRegex(@"^\s*Message-ID:\s*<(?<id>[0-9a-f-]{36})@", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OurId();

    [GeneratedRegex(@"\b5\d\d[ -]5\.\d{1,3}\.\d{1,3}.*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Said();
}
