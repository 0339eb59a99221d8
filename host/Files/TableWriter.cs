using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Host.Files;

/// <inheritdoc/>
internal sealed class TableWriter(ISchoolClock clock) : ITableWriter
{
    public byte[] Write(TableFormat format, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentNullException.ThrowIfNull(rows);
        IReadOnlyList<string> safeHeads = [.. heads.Select(Clean)];
        var cells = rows.Select(row => (IReadOnlyList<object?>)[.. row.Select(Plain)]);
        return format switch
        {
            TableFormat.Xlsx => XlsxTable.Write(safeHeads, [.. cells]),
            TableFormat.Csv => CsvTable.Write(safeHeads, cells),
        };
    }

    /// <summary>Text without what XML cannot hold, and defused; instants by the school's wall clock.</summary>
    private object? Plain(object? value) => value switch
    {
        null => null,
        string text => Clean(text),
        DateOnly or DateTime => value,
        DateTimeOffset instant => clock.AtSchool(instant).DateTime,
        byte or short or int or long or float or double or decimal => value,
        _ => Clean(value.ToString() ?? string.Empty),
    };

    private static string Clean(string text) => FormulaGuard.Defuse(string.Concat(
        text.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune.Value >= ' ' || rune.Value is '\t' or '\n').Where(rune => rune.Value is not (0xFFFE or 0xFFFF))));
}
