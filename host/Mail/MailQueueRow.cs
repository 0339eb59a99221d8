using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>How a mail stands: today's picture, like a delivery's, and its words until it has gone.</summary>
internal sealed class MailQueueRow
{
    public EntryId MailId { get; set; }

    /// <summary>Never <see cref="MailState.Void"/>: that is computed.</summary>
    public MailState State { get; set; }

    public DateTimeOffset At { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    public string? Answer { get; set; }

    /// <summary>Subject, texts and attachments, sealed; null once they are destroyed.</summary>
    public string? Sealed { get; set; }
}
