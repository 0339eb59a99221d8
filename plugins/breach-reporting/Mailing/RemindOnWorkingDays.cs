using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Notifications;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>While somebody is silent the incident reminds every working day (clause 11). A day that has passed reminds of nothing.</summary>
internal sealed class RemindOnWorkingDays(IncidentReader reader, NoticeMailer mailer, ISchoolClock clock) : INotificationHandler<SchoolDayBegan>
{
    public async Task Handle(SchoolDayBegan notification, CancellationToken cancellationToken)
    {
        if (!notification.IsWorkingDay || notification.Day != clock.Today)
        {
            return;
        }

        foreach (var facts in await reader.OpenAsync(cancellationToken))
        {
            if (clock.DayOf(facts.Incident.At) < notification.Day)
            {
                await mailer.RemindAsync(facts, notification.Day, cancellationToken);
            }
        }
    }
}
