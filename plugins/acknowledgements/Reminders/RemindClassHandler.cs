using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

internal sealed class RemindClassHandler(ReminderRound round, IDirectory directory, ISchoolClock clock) : IRequestHandler<RemindClass, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(RemindClass request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        var sent = await round.GoAsync(roster, cancellationToken);
        return sent is { IsDone: true, Value: 0 } ? Refusal.Because("Remind.Nobody") : sent;
    }
}
