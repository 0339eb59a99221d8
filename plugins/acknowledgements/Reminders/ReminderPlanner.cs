using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>Works out who of a class may be reminded by e-mail today.</summary>
internal sealed class ReminderPlanner(AcknowledgementsContext store, AskReader asks, ReminderRule rule, IRequestSender sender, IMail mail, ISchoolClock clock)
{
    public async Task<Outcome<ReminderPlan>> PlanAsync(ClassRoster roster, CancellationToken cancellationToken)
    {
        var book = await asks.ReadAsync(roster.Students, clock.Today, cancellationToken);
        var ids = roster.Students.Select(s => s.Id).ToList();
        var allowed = await sender.Send(new GetElectronicDelivery(ids), cancellationToken);
        if (!allowed.IsDone)
        {
            // Without the consents' register nobody knows who refused electronic mail: then nothing is sent.
            return allowed.Refusal;
        }

        var sent = (await store.Reminders.AsNoTracking().Where(r => ids.Contains(r.StudentId)).ToListAsync(cancellationToken))
            .ToLookup(r => (r.Person, r.AskId), r => r.On);
        var due = book.Students.SelectMany(s => Due(s, sent)).ToList();
        var agreed = allowed.Value.Where(d => d.Allowed && d.GuardianId is not null).Select(d => new Person(d.StudentId, d.GuardianId)).ToHashSet();
        var consenting = due.Where(d => agreed.Contains(d.Asked.Person)).ToList();
        return new ReminderPlan(
            [.. consenting.Where(d => mail.IsAddress(d.Guardian.Email)).GroupBy(d => d.Guardian.Id).Select(Of)],
            consenting.Where(d => !mail.IsAddress(d.Guardian.Email)).DistinctBy(d => d.Guardian.Id).Count(),
            due.Where(d => !agreed.Contains(d.Asked.Person)).DistinctBy(d => d.Guardian.Id).Count());
    }

    private static ToRemind Of(IEnumerable<(Guardian Guardian, AskHead Head, AskedPerson Asked)> due)
    {
        var all = due.ToList();
        return new ToRemind(all[0].Guardian, all[0].Guardian.Email!, [.. all.Select(d => (d.Head, d.Asked.Person, d.Asked.AskId))]);
    }

    private IEnumerable<(Guardian Guardian, AskHead Head, AskedPerson Asked)> Due(StudentAsks asked, ILookup<(Person Person, EntryId AskId), DateOnly> sent) =>
        from asking in asked.Groups
        where !asking.IsDone
        from person in asking.People
        let guardian = asked.Student.Guardians.FirstOrDefault(g => g.Id == person.Person.GuardianId)
        where guardian is not null && rule.MayRemind(person, [.. sent[(person.Person, person.AskId)]], clock.Today)
        select (guardian, asking.Head, person);
}
