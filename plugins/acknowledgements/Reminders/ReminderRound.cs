using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>Reminds whoever of a class it is the turn of, and writes it down.</summary>
internal sealed class ReminderRound(AcknowledgementsContext store, ReminderPlanner planner, ReminderLetter letter, IOperation operation, ISchoolClock clock)
{
    /// <returns>How many letters were queued; the refusal of whoever would know about consents.</returns>
    public async Task<Outcome<int>> GoAsync(ClassRoster roster, CancellationToken cancellationToken)
    {
        var plan = await planner.PlanAsync(roster, cancellationToken);
        if (plan.Value is not { } planned)
        {
            return plan.Refusal!;
        }

        foreach (var person in planned.People)
        {
            var mail = await letter.SendAsync(person, roster.Class, cancellationToken);
            store.AddRange(person.Asks.Select(a => ReminderSent.Of(a.Person, a.AskId, mail, clock.Today, operation)));
        }

        return planned.People.Count;
    }
}
