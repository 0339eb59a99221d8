using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>How far a duty is, counted.</summary>
public sealed record DutyProgress(int Done, int Due, int Overdue, int Conflicts)
{
    public int Total => Done + Due + Overdue + Conflicts;

    public int Open => Due + Overdue + Conflicts;

    /// <summary>The nearest day of what is open; null where none is set.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The worst state that there is; null where there is nothing to do.</summary>
    public DutyState? State => this switch
    {
        { Overdue: > 0 } => DutyState.Overdue,
        { Conflicts: > 0 } => DutyState.Conflict,
        { Due: > 0 } => DutyState.Due,
        { Done: > 0 } => DutyState.Done,
        _ => null,
    };

    public static DutyProgress Of(IEnumerable<DutyItem> items)
    {
        var all = items as IReadOnlyCollection<DutyItem> ?? [.. items];
        var byState = all.CountBy(i => i.State).ToDictionary();
        return new DutyProgress(
            byState.GetValueOrDefault(DutyState.Done),
            byState.GetValueOrDefault(DutyState.Due),
            byState.GetValueOrDefault(DutyState.Overdue),
            byState.GetValueOrDefault(DutyState.Conflict))
        {
            DueOn = all.Where(i => i.State != DutyState.Done).Min(i => i.DueOn),
        };
    }
}
