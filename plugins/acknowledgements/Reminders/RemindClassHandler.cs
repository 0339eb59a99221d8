using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

internal sealed class RemindClassHandler(
    AcknowledgementsContext store, ReminderPlanner planner, ReminderLetter letter, IDirectory directory, IOperation operation, ISchoolClock clock)
    : IRequestHandler<RemindClass, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(RemindClass request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        var plan = await planner.PlanAsync(roster, cancellationToken);
        if (plan.Value is not { } planned)
        {
            return plan.Refusal!;
        }

        if (planned.People.Count == 0)
        {
            return Refusal.Because("Remind.Nobody");
        }

        foreach (var person in planned.People)
        {
            var mail = await letter.SendAsync(person, roster.Class, cancellationToken);
            store.AddRange(person.Asks.Select(a => ReminderSent.Of(a.Person, a.AskId, mail, clock.Today, operation)));
        }

        return planned.People.Count;
    }
}
