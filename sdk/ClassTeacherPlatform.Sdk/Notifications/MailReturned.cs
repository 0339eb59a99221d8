using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>A mail did not reach its recipient and nothing more is tried. Fall back to paper.</summary>
public sealed record MailReturned : SchoolNotification
{
    /// <summary>The mail, as queueing answered.</summary>
    public required EntryId MailId { get; init; }

    /// <summary>The mail's purpose; a module looks only at its own.</summary>
    public required string Purpose { get; init; }

    /// <summary>True where a server refused the recipient; false where its time passed or a person gave it up.</summary>
    public required bool Bounced { get; init; }

    /// <summary>When that was known, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <inheritdoc/>
    public override string Subject => $"mail:{MailId}";
}
