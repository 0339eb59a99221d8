using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>Evidence that a mail was queued: by which operation, what for, to whom, and the hash of its words.</summary>
internal sealed class MailEntry : RegisterEntry
{
    public required string Purpose { get; init; }

    public required string Key { get; init; }

    public required string Address { get; init; }

    public string? RecipientName { get; init; }

    /// <summary>SHA-256 of subject, texts and attachments as they were sealed.</summary>
    public required string ContentSha256 { get; init; }

    public StudentId? StudentId { get; init; }

    public GuardianId? GuardianId { get; init; }

    public required DateTimeOffset NotAfter { get; init; }
}
