using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

internal sealed class GetRemindersHandler(AcknowledgementsContext store, ReminderPlanner planner, IMail mail, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetReminders, Outcome<ReminderOutlook>>
{
    public async Task<Outcome<ReminderOutlook>> Handle(GetReminders request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        var plan = await planner.PlanAsync(roster, cancellationToken);
        return plan.Value is not { } planned ? new ReminderOutlook { HasNoConsents = true } : new ReminderOutlook
        {
            Now = planned.People.Count,
            WithoutAddress = planned.WithoutAddress,
            WithoutConsent = planned.WithoutConsent,
            IntoFolder = await mail.RouteAsync(cancellationToken) == MailRoute.Folder,
            Returned = await ReturnedAsync(roster, cancellationToken),
        };
    }

    /// <summary>By the latest letter of each guardian.</summary>
    private async Task<IReadOnlyList<PersonName>> ReturnedAsync(ClassRoster roster, CancellationToken cancellationToken)
    {
        var students = roster.Students.Select(s => s.Id).ToList();
        var sent = await store.Reminders.AsNoTracking().Where(r => students.Contains(r.StudentId)).ToListAsync(cancellationToken);
        var latest = sent.GroupBy(r => r.GuardianId).Select(g => g.MaxBy(r => r.OperationSeq)!).ToDictionary(r => r.MailId, r => r.GuardianId);
        var states = await mail.StatusAsync(latest.Keys, cancellationToken);
        var bounced = states.Values.Where(s => s.State == MailState.Bounced).Select(s => latest[s.Id]).ToHashSet();
        return [.. roster.Students.SelectMany(s => s.Guardians).Where(g => bounced.Contains(g.Id)).DistinctBy(g => g.Id).Select(g => g.Name)];
    }
}
