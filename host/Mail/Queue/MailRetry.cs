using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>What a person may try again: what waits, and what came back at once, since then its words are still there.</summary>
internal static class MailRetry
{
    public static bool IsPossible(MailQueueRow row, MailEntry mail, DateTimeOffset now) =>
        row is { Sealed: not null, State: MailState.Delayed or MailState.Bounced } && mail.NotAfter > now;
}
