using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Notifications;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>Each working day whoever's turn it is gets a letter, where the school has not switched that off. A day that has passed sends none.</summary>
internal sealed class RemindOnWorkingDays(AcknowledgementSettings settings, ReminderRound round, IDirectory directory, ISchoolClock clock)
    : INotificationHandler<SchoolDayBegan>
{
    public async Task Handle(SchoolDayBegan notification, CancellationToken cancellationToken)
    {
        if (!settings.RemindByItself || !notification.IsWorkingDay || notification.Day != clock.Today)
        {
            return;
        }

        var classes = await directory.ClassesAsync(notification.Day, cancellationToken);
        foreach (var roster in await directory.RostersAsync([.. classes.Select(c => c.Id)], notification.Day, cancellationToken))
        {
            if (!(await round.GoAsync(roster, cancellationToken)).IsDone)
            {
                // Nobody tells who agreed to electronic mail: that holds for every class.
                return;
            }
        }
    }
}
