using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>Evidence of how a mail ended: sent, come back, given up. A mail may be sent and come back later.</summary>
internal sealed class MailOutcomeEntry : RegisterEntry
{
    public required EntryId MailId { get; init; }

    public required MailState State { get; init; }

    /// <summary>What the server said; null where nothing was said.</summary>
    public string? Answer { get; init; }
}
