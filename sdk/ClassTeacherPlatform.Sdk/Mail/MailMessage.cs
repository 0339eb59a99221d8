using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Mail;

/// <summary>
/// An e-mail to one person: each recipient has a mail of his own, so that nobody sees the others and each one's state is known.
/// The words lie sealed until the mail has gone and are then destroyed; of them a hash stays in the register.
/// </summary>
public sealed record MailMessage
{
    /// <summary>The plugin's id, a full stop and a word, such as <c>consents.reminder</c>; at most 100 letters. No personal data.</summary>
    public required string Purpose { get; init; }

    /// <summary>What makes twice once within the purpose, made of ids and dates; at most 200 letters. No personal data.</summary>
    public required string Key { get; init; }

    /// <summary>The address, without a name.</summary>
    public required string To { get; init; }

    /// <summary>The recipient's name, where it is known.</summary>
    public string? ToName { get; init; }

    /// <summary>The subject: one line of at most 200 letters. Mail servers keep it in their logs: put no name and no diagnosis into it.</summary>
    public required string Subject { get; init; }

    /// <summary>The plain text, which every mail has; at most 100,000 letters.</summary>
    public required string Text { get; init; }

    /// <summary>The same as HTML, where that is better to read; no pictures or styles from elsewhere.</summary>
    public string? Html { get; init; }

    /// <summary>Files that go with it.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>About whom it is, where it is about one student.</summary>
    public StudentId? StudentId { get; init; }

    /// <summary>To which guardian it goes, where it goes to one.</summary>
    public GuardianId? GuardianId { get; init; }

    /// <summary>After this instant it is of no use and is given up, UTC; null for five days after it was queued.</summary>
    public DateTimeOffset? NotAfter { get; init; }
}
