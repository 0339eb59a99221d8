using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Instruction.Changes;

/// <summary>Changes of an edition in words, one line each.</summary>
internal static class ChangeTexts
{
    public static IEnumerable<string> Of(EditionChanges changes)
    {
        foreach (var field in changes.Head)
        {
            yield return Of(field);
        }

        foreach (var clause in changes.Clauses)
        {
            yield return $"{T.Text["Instruction.ClauseNumber", clause.Clause.Printed]}: {T.Text[$"Instruction.Change.{clause.Kind}"]} — {clause.Clause.Title}";
            foreach (var line in OfClause(clause))
            {
                yield return "  " + line;
            }
        }

        if (changes.IsReordered)
        {
            yield return T.Text["Instruction.Change.Reordered"];
        }
    }

    public static IEnumerable<string> OfClause(ClauseChange change) =>
    [
        .. change.Fields.Select(Of),
        .. change.DutiesAdded.Select(id => T.Text["Instruction.Change.DutyAdded", id]),
        .. change.DutiesRemoved.Select(id => T.Text["Instruction.Change.DutyRemoved", id]),
    ];

    public static string Of(FieldChange change) =>
        T.Text["Instruction.Change.Field", T.Text[$"Instruction.Field.{change.Field}"], Said(change.Before), Said(change.After)];

    private static string Said(string? value) => string.IsNullOrEmpty(value) ? "—" : $"«{value}»";
}
