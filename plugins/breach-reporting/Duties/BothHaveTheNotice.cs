using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.BreachReporting.Duties;

/// <summary>
/// The duty to notify (clause 11): done once head and support both have the notice. An item for each class whose teacher reported
/// the incident or is named in it.
/// </summary>
internal sealed class BothHaveTheNotice(IncidentReader reader, Clocks clocks, ISchoolClock clock) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        var incidents = await reader.RunningAsync(cancellationToken);
        return [.. from incident in incidents from roster in question.Classes where Concerns(incident, roster.Class) select ItemOf(incident, roster.Class)];
    }

    private static bool Concerns(IncidentFacts incident, SchoolClass schoolClass) =>
        schoolClass.Teachers.Any(t => t.AccountId is { } account && incident.Concerns(account));

    private DutyItem ItemOf(IncidentFacts incident, SchoolClass schoolClass)
    {
        var notice = clocks.NoticeOf(incident);
        return new DutyItem
        {
            ClassId = schoolClass.Id,
            State = notice.MetAt is not null ? DutyState.Done : notice.IsMissed(clock.Now) ? DutyState.Overdue : DutyState.Due,
            DueOn = notice.Day,
            Note = notice.IsProvisional ? "Clock.Provisional" : null,
        };
    }
}
