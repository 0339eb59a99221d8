using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Duties;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>
/// Clause 8: each half-year the class teacher looks through who sees the class, within its first month. A remark does not keep it
/// open: what is to be changed is the administrator's work.
/// </summary>
internal sealed class LookThroughAccess(BreachReportingContext store) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        var half = HalfYear.Of(question.Today);
        var done = await store.AccessChecks.Where(c => c.ClassId != null && c.On >= half.From).Select(c => c.ClassId!.Value).Distinct().ToListAsync(cancellationToken);
        return [.. question.Classes.Select(roster => new DutyItem
        {
            ClassId = roster.Class.Id,
            State = done.Contains(roster.Class.Id) ? DutyState.Done : question.Today > half.DueOn ? DutyState.Overdue : DutyState.Due,
            DueOn = half.DueOn,
        })];
    }
}
