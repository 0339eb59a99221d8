using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>How a mail's state looks.</summary>
internal static class MailPills
{
    public static DutyState Of(MailState state) => state switch
    {
        MailState.Sent => DutyState.Done,
        MailState.Queued or MailState.Delayed => DutyState.Due,
        MailState.Bounced => DutyState.Overdue,
        MailState.GivenUp or MailState.Void => DutyState.Conflict,
    };
}
