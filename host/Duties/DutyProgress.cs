using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>How far a duty is, counted.</summary>
internal sealed record DutyProgress(int Done, int Due, int Overdue, int Conflicts)
{
    public int Total => Done + Due + Overdue + Conflicts;

    public int Open => Due + Overdue + Conflicts;

    /// <summary>0 to 100; nothing to do is done.</summary>
    public int Percent => Total == 0 ? 100 : Done * 100 / Total;

    public static DutyProgress Of(IEnumerable<DutyItem> items)
    {
        var byState = items.CountBy(i => i.State).ToDictionary();
        return new DutyProgress(
            byState.GetValueOrDefault(DutyState.Done),
            byState.GetValueOrDefault(DutyState.Due),
            byState.GetValueOrDefault(DutyState.Overdue),
            byState.GetValueOrDefault(DutyState.Conflict));
    }
}
