using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>One mail in the list.</summary>
internal sealed record MailLine
{
    public required EntryId Id { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>What was done when it was queued, in the user's language.</summary>
    public required string What { get; init; }

    /// <summary>The address, or where the account may not see it the domain alone.</summary>
    public required string To { get; init; }

    public required MailState State { get; init; }

    public required DateTimeOffset At { get; init; }

    public required int Attempts { get; init; }

    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>What the server said; its codes alone where the account may not see addresses.</summary>
    public string? Answer { get; init; }

    public required bool CanRetry { get; init; }

    public required bool CanGiveUp { get; init; }
}
