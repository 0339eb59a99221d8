using System.Security.Cryptography;
using System.Text.Json;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>What a mail says, as it is sealed.</summary>
internal sealed record MailContent
{
    public required string Subject { get; init; }

    public required string Text { get; init; }

    public string? Html { get; init; }

    public IReadOnlyList<Attached> Attachments { get; init; } = [];

    public static MailContent Of(MailMessage message) => new()
    {
        Subject = message.Subject.Trim(),
        Text = message.Text,
        Html = message.Html,
        Attachments = [.. message.Attachments.Select(Attached.Of)],
    };

    public static MailContent Read(string json) => JsonSerializer.Deserialize<MailContent>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this);

    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(json)));

    /// <param name="Name">For the recipient.</param>
    /// <param name="MediaType">Its media type.</param>
    /// <param name="Sha256">Of a stored file; null for a document.</param>
    /// <param name="DocumentId">Of a registered document; null for a file.</param>
    internal sealed record Attached(string Name, string MediaType, string? Sha256, EntryId? DocumentId)
    {
        public static Attached Of(MailAttachment attachment) => attachment switch
        {
            MailAttachment.File file => new Attached(file.Kept.Name, file.Kept.MediaType, file.Kept.Sha256, null),
            MailAttachment.Document document => new Attached(document.Name, "application/pdf", null, document.Id),
            _ => throw new ArgumentException("An attachment is a stored file or a registered document.", nameof(attachment)),
        };
    }
}
