using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>A mail has gone: the school's server took it, or it lies in the pickup folder. It may still come back (<see cref="MailReturned"/>).</summary>
public sealed record MailSent : SchoolNotification
{
    /// <summary>The mail, as queueing answered.</summary>
    public required EntryId MailId { get; init; }

    /// <summary>The mail's purpose; a module looks only at its own.</summary>
    public required string Purpose { get; init; }

    /// <summary>When it was taken, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <inheritdoc/>
    public override string Subject => $"mail:{MailId}";
}
