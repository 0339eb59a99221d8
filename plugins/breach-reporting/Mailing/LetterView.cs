using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>An e-mail about the incident as its page shows it.</summary>
/// <param name="Kind">What was sent.</param>
/// <param name="Address">To whom; null where the reader may not see it.</param>
/// <param name="QueuedAt">When it was queued.</param>
/// <param name="State">Where it stands.</param>
/// <param name="At">Since when.</param>
/// <param name="Answer">What the server said; null where the reader may not see it, or nothing was said.</param>
public sealed record LetterView(LetterKind Kind, string? Address, DateTimeOffset QueuedAt, MailState State, DateTimeOffset At, string? Answer)
{
    /// <summary>Nothing more is tried: paper is what remains.</summary>
    public bool IsLost => State is MailState.Bounced or MailState.GivenUp;
}
