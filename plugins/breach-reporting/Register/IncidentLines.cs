using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;

namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>Makes lines of the list, the latest incident first.</summary>
internal sealed class IncidentLines(Clocks clocks)
{
    /// <param name="incidents">All that the reader may see.</param>
    /// <param name="withFamilies">Families' names are shown.</param>
    public IReadOnlyList<IncidentLine> Of(IEnumerable<IncidentFacts> incidents, bool withFamilies) =>
        [.. incidents.OrderByDescending(i => i.Incident.Number).Select(i => LineOf(i, withFamilies))];

    private IncidentLine LineOf(IncidentFacts facts, bool withFamilies) => new()
    {
        Number = facts.Incident.Number,
        State = StateOf(facts),
        LearnedAt = facts.Learned,
        ReportedByName = facts.Incident.ByName,
        Systems = [.. facts.Systems],
        Owners = [.. facts.Accesses.Select(a => a.IsFamily && !withFamilies ? T.Text["Access.Family"] : a.Owner).Distinct()],
        Leak = facts.Leak,
        Notice = clocks.NoticeOf(facts),
        FromWhen = facts.FromWhen,
        RestoredAt = facts.RestoredAt(AccessSystem.Platform),
        EndedAt = facts.Closing?.At,
    };

    private static IncidentState StateOf(IncidentFacts facts) =>
        facts.Closing is { } end ? (end.Kind == ClosingKind.FalseAlarm ? IncidentState.FalseAlarm : IncidentState.Closed)
        : facts.FromWhen is null ? IncidentState.Waiting
        : facts.Systems.Any(system => facts.RestoredAt(system) is null) ? IncidentState.Running
        : IncidentState.Redoing;
}
