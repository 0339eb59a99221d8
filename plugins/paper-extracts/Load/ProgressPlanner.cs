using System.Globalization;
using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>Understands a file's rows for one class and period. Each row is taken, or left out with its reason.</summary>
internal sealed class ProgressPlanner(IReadOnlyList<Student> students, SchoolPeriod period)
{
    private readonly StudentMatcher _matcher = new(students);
    private readonly Dictionary<StudentId, SheetBuilder> _sheets = [];
    private readonly HashSet<ProgressRow> _seen = [];
    private readonly List<LeftRow> _left = [];
    private int _taken;

    public ProgressPlan Plan(IReadOnlyList<TableRow> table)
    {
        if (ProgressHeads.Find(table) is not { } heads)
        {
            return new ProgressPlan { HasNoHeads = true };
        }

        foreach (var row in table.Skip(heads.At + 1).Select(row => RowOf(row, heads.Columns)))
        {
            if (Take(row) is { } problem)
            {
                _left.Add(new LeftRow(row.Number, row.Student, TextOf(row), problem));
            }
            else
            {
                _taken++;
            }
        }

        return new ProgressPlan
        {
            Columns = [.. heads.Columns.Where(c => c != ProgressColumn.None).Distinct()],
            Sheets = [.. _sheets.Select(sheet => sheet.Value.Build(sheet.Key))],
            Missing = [.. students.Where(s => !_sheets.ContainsKey(s.Id)).Select(s => s.Name.Full)],
            RowsTaken = _taken,
            Left = _left,
        };
    }

    private static ProgressRow RowOf(TableRow row, IReadOnlyList<ProgressColumn> columns)
    {
        string Cell(ProgressColumn column) => columns.Zip(row.Cells).FirstOrDefault(c => c.First == column).Second ?? string.Empty;
        return new ProgressRow(
            row.Number,
            Cell(ProgressColumn.Student),
            Cell(ProgressColumn.Subject),
            Cell(ProgressColumn.Date),
            Cell(ProgressColumn.Mark),
            Cell(ProgressColumn.Kind),
            Cell(ProgressColumn.Weight),
            Cell(ProgressColumn.Average),
            Cell(ProgressColumn.Absence),
            Cell(ProgressColumn.Homework));
    }

    private static string TextOf(ProgressRow row) =>
        string.Join(", ", new[] { row.Subject, row.Date, row.Mark, row.Kind, row.Average, row.Absence, row.Homework }.Where(text => text.Length > 0));

    private RowProblem? Take(ProgressRow row)
    {
        var found = _matcher.Find(row.Student);
        if (found.Count != 1)
        {
            return found.Count == 0 ? RowProblem.NoSuchStudent : RowProblem.TwoStudents;
        }

        var day = DayOf(row.Date);
        return WhyNot(row, day) ?? Add(_sheets.TryGetValue(found[0].Id, out var sheet) ? sheet : _sheets[found[0].Id] = new SheetBuilder(), row, day);
    }

    private RowProblem? WhyNot(ProgressRow row, DateOnly? day) => row switch
    {
        { Mark: "", Average: "", Absence: "", Homework: "" } => RowProblem.SaysNothing,
        _ when day is null && (row.HasDay || !row.IsAverageAlone) => RowProblem.NoDay,
        _ when day < period.From || day > period.Until => RowProblem.OutsidePeriod,
        { Subject: "" } when row.Mark.Length + row.Average.Length + row.Homework.Length > 0 => RowProblem.NoSubject,
        _ when !IsNumber(row.Weight) || !IsNumber(row.Average) => RowProblem.NoNumber,
        _ when !_seen.Add(row with { Number = 0 }) => RowProblem.Twice,
        _ => null,
    };

    private static RowProblem? Add(SheetBuilder sheet, ProgressRow row, DateOnly? day)
    {
        sheet.Add(row, day, NumberOf(row.Weight), NumberOf(row.Average));
        return null;
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, ["dd.MM.yyyy", "d.M.yyyy", "dd.MM.yy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsNumber(string text) => text.Length == 0 || NumberOf(text) is not null;

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
