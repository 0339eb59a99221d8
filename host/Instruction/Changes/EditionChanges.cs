using ClassTeacherPlatform.Host.Instruction.Content;

namespace ClassTeacherPlatform.Host.Instruction.Changes;

/// <summary>What a new edition changes against another one.</summary>
/// <param name="Head">Title, approver, order, days.</param>
/// <param name="Clauses">Clauses that differ.</param>
/// <param name="IsReordered">The clauses that stay stand in another order.</param>
public sealed record EditionChanges(IReadOnlyList<FieldChange> Head, IReadOnlyList<ClauseChange> Clauses, bool IsReordered)
{
    /// <summary>True where nothing at all differs.</summary>
    public bool IsNone => Head.Count == 0 && Clauses.Count == 0 && !IsReordered;

    internal static EditionChanges Between(InstructionFile before, InstructionFile after)
    {
        var (old, next) = (before.Clauses.ToDictionary(c => c.Number), after.Clauses.ToDictionary(c => c.Number));
        var clauses = after.Clauses.Select(c => old.TryGetValue(c.Number, out var was) ? Changed(was, c) : Whole(c, ClauseChangeKind.Added))
            .OfType<ClauseChange>()
            .Concat(before.Clauses.Where(c => !next.ContainsKey(c.Number)).Select(c => Whole(c, ClauseChangeKind.Removed)));
        var (stay, stayed) = (before.Clauses.Select(c => c.Number).Where(next.ContainsKey), after.Clauses.Select(c => c.Number).Where(old.ContainsKey));
        return new EditionChanges([.. HeadChanges(before, after)], [.. clauses], !stay.SequenceEqual(stayed, StringComparer.Ordinal));
    }

    private static IEnumerable<FieldChange> HeadChanges(InstructionFile before, InstructionFile after) => Differ(
        ("TitleRu", before.Title.Ru, after.Title.Ru),
        ("TitleEn", before.Title.En, after.Title.En),
        ("Approver", before.Edition.Approver, after.Edition.Approver),
        ("Order", before.Edition.Order, after.Edition.Order),
        ("ApprovedOn", Day(before.Edition.ApprovedOn), Day(after.Edition.ApprovedOn)),
        ("EffectiveFrom", Day(before.Edition.EffectiveFrom), Day(after.Edition.EffectiveFrom)));

    private static ClauseChange Whole(Clause clause, ClauseChangeKind kind) =>
        new(clause, kind, [], kind == ClauseChangeKind.Added ? clause.Duties : [], kind == ClauseChangeKind.Removed ? clause.Duties : []);

    private static ClauseChange? Changed(Clause before, Clause after)
    {
        var change = new ClauseChange(
            after, ClauseChangeKind.Changed, [.. ClauseFields(before, after)], [.. after.Duties.Except(before.Duties)], [.. before.Duties.Except(after.Duties)]);
        return change.Fields.Count + change.DutiesAdded.Count + change.DutiesRemoved.Count > 0 ? change : null;
    }

    private static IEnumerable<FieldChange> ClauseFields(Clause before, Clause after) => Differ(
        ("TitleRu", before.Title.Ru, after.Title.Ru),
        ("TitleEn", before.Title.En, after.Title.En),
        ("SummaryRu", before.Summary.Ru, after.Summary.Ru),
        ("SummaryEn", before.Summary.En, after.Summary.En),
        ("Text", before.Text, after.Text),
        ("LabelRu", before.Printed.Ru, after.Printed.Ru),
        ("LabelEn", before.Printed.En, after.Printed.En),
        ("Parent", before.Parent, after.Parent));

    private static IEnumerable<FieldChange> Differ(params (string Field, string? Before, string? After)[] values) =>
        values.Where(v => v.Before != v.After).Select(v => new FieldChange(v.Field, v.Before, v.After));

    private static string? Day(DateOnly? day) => day?.ToString("d", System.Globalization.CultureInfo.CurrentCulture);
}
