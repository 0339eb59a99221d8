using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Mail;

/// <summary>How a mail stands. It holds neither address nor words.</summary>
public sealed record MailStatus
{
    /// <summary>The mail.</summary>
    public required EntryId Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required MailState State { get; init; }

    /// <summary>Since when, UTC: when it was queued, tried last, sent, or came back.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How often it was tried without success.</summary>
    public required int Attempts { get; init; }

    /// <summary>When it is tried next, UTC; null where nothing more is tried.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>What the server said last, its status code first; null where nothing was said. Servers put addresses into it: show it only to who may see the mail.</summary>
    public string? Answer { get; init; }
}
