using ClassTeacherPlatform.Host.Directory.Import.Reading;
using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Host.Files;

/// <inheritdoc/>
internal sealed class TableReader : ITableReader
{
    public TableReading Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var raw = SheetReader.Rows(file);
        var rows = raw.Rows.Where(row => row.Cells.Any(cell => cell.Length > 0)).Select(row => new TableRow(row.Number, row.Cells)).ToList();
        var problem = raw.Problem ?? (rows.Count == 0 ? SheetProblem.Empty : null);
        return problem is { } found ? new TableReading([], Of(found)) : new TableReading(rows, null);
    }

    private static TableProblem Of(SheetProblem problem) => problem switch
    {
        SheetProblem.TooLarge => TableProblem.TooLarge,
        SheetProblem.Empty => TableProblem.Empty,
        SheetProblem.WebPage => TableProblem.WebPage,
        SheetProblem.OldExcel => TableProblem.OldExcel,
        SheetProblem.Protected => TableProblem.Protected,
        SheetProblem.NotATable => TableProblem.NotATable,
        SheetProblem.Broken => TableProblem.Broken,
        // Said of heads alone, which are not looked for here.
        SheetProblem.NoHeads or SheetProblem.Passwords => TableProblem.NotATable,
    };
}
