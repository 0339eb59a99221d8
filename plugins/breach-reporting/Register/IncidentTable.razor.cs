using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Duties;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>Incidents, each leading to its page.</summary>
public sealed partial class IncidentTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<IncidentLine> Lines { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private DutyState StateOf(IncidentLine line) => line.State switch
    {
        IncidentState.Waiting => line.Notice.IsMissed(Clock.Now) ? DutyState.Overdue : DutyState.Due,
        IncidentState.Running => DutyState.Conflict,
        IncidentState.Redoing => DutyState.Due,
        IncidentState.Closed or IncidentState.FalseAlarm => DutyState.Done,
    };
}
