using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>The overview as a spreadsheet: for each clause what is done, of how much, and what is late.</summary>
internal sealed class OverviewTable(IReadOnlyList<SchoolClass> classes, IReadOnlyList<ClauseAnswers> clauses)
{
    private static readonly string[] Columns = ["Done", "All", "Late", "Differ"];

    public IReadOnlyList<string> Heads =>
    [
        T.Text["Overview.Class"],
        T.Text["Overview.Teachers"],
        .. clauses.SelectMany(c => Columns.Select(column => T.Text[$"Overview.Column.{column}", ClauseTexts.Short(c)])),
    ];

    public IEnumerable<IReadOnlyList<object?>> Rows => classes.Select(one => (IReadOnlyList<object?>)
    [
        one.Name,
        string.Join(", ", one.TeacherNames),
        .. clauses.SelectMany(c => Cells(c, one)),
    ]);

    /// <summary>Empty where a duty did not answer: a nought would be a lie.</summary>
    private static IEnumerable<object?> Cells(ClauseAnswers clause, SchoolClass one)
    {
        if (clause.IsSilent)
        {
            return [null, null, null, null];
        }

        var progress = clause.ProgressIn(one.Id);
        return [progress.Done, progress.Total, progress.Overdue, progress.Conflicts];
    }
}
