using System.Text.RegularExpressions;
using ClassTeacherPlatform.Host.DataFiles;

namespace ClassTeacherPlatform.Host.Instruction.Content;

/// <summary>Reads an instruction file and says everything that is wrong with it.</summary>
internal static partial class InstructionReader
{
    /// <returns>The instruction; null where there are problems.</returns>
    public static (InstructionFile? File, IReadOnlyList<FileProblem> Problems) Read(string text) => DataFile.Read(text, ReadRoot);

    private static InstructionFile ReadRoot(FileObject root)
    {
        root.AllowOnly("$schema", "title", "edition", "clauses");
        var clauses = root.Objects("clauses");
        var file = new InstructionFile
        {
            Title = root.NeededLocal("title"),
            Edition = root.Object("edition") is { } edition ? ReadEdition(edition) : new EditionHead(),
            Clauses = [.. clauses.Select(ReadClause)],
        };
        if (clauses.Count == 0)
        {
            root.Wrong("clauses", "Instruction.File.NoClauses");
        }

        CheckNumbers(clauses, file.Clauses);
        return file;
    }

    private static EditionHead ReadEdition(FileObject edition)
    {
        edition.AllowOnly("approver", "order", "approvedOn", "effectiveFrom");
        return new EditionHead
        {
            Approver = edition.Text("approver"),
            Order = edition.Text("order"),
            ApprovedOn = edition.Day("approvedOn"),
            EffectiveFrom = edition.Day("effectiveFrom"),
        };
    }

    private static Clause ReadClause(FileObject clause)
    {
        clause.AllowOnly("number", "label", "parent", "title", "summary", "text", "duties");
        var duties = clause.Texts("duties");
        for (var at = 0; at < duties.Count; at++)
        {
            if (!DutyId().IsMatch(duties[at]))
            {
                clause.Wrong(FileObject.Item("duties", at), "Instruction.File.DutyId", duties[at]);
            }
            else if (duties.Take(at).Contains(duties[at]))
            {
                clause.Wrong(FileObject.Item("duties", at), "Instruction.File.DutyTwice", duties[at]);
            }
        }

        return new Clause
        {
            Number = clause.NeededText("number"),
            Label = clause.Local("label"),
            Parent = clause.Text("parent"),
            Title = clause.NeededLocal("title"),
            Summary = clause.NeededLocal("summary"),
            Text = clause.Text("text"),
            Duties = duties,
        };
    }

    private static void CheckNumbers(IReadOnlyList<FileObject> places, IReadOnlyList<Clause> clauses)
    {
        var top = clauses.Where(c => c.Parent is null).Select(c => c.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var (index, clause) in clauses.Index())
        {
            var place = places[index];
            if (clause.Number.Length > 0 && clauses.Take(index).Any(c => c.Number == clause.Number))
            {
                place.Wrong("number", "Instruction.File.NumberTwice", clause.Number);
            }

            if (clause.Parent is { } parent && (!top.Contains(parent) || parent == clause.Number))
            {
                place.Wrong("parent", "Instruction.File.NoParent", parent);
            }
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DutyId();
}
