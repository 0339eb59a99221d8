using System.Globalization;
using System.Text.RegularExpressions;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>A problem of a draft, said by clause: a person who edits a page sees no lines of a file.</summary>
internal static partial class DraftProblem
{
    /// <summary>Unfolds the clause as well.</summary>
    public static string Describe(FileProblem problem, InstructionDraft draft)
    {
        var place = Place().Match(problem.Place);
        if (!place.Success || int.Parse(place.Groups["at"].Value, CultureInfo.InvariantCulture) is var at && at >= draft.Clauses.Count)
        {
            return problem.What;
        }

        var clause = draft.Clauses[at];
        clause.IsOpen = true;
        var name = place.Groups["name"].Value;
        var field = T.Text.In("ru", $"Instruction.Draft.{name}") is null ? string.Empty : T.Text[$"Instruction.Draft.{name}"] + ": ";
        return T.Text["Instruction.Draft.Problem", clause.Printed.Length > 0 ? clause.Printed : $"{at + 1}", field + problem.What];
    }

    [GeneratedRegex(@"^clauses\[(?<at>\d+)\](\.(?<name>[a-z]+))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
