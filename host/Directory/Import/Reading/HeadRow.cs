using ClassTeacherPlatform.Host.Directory.Import.Columns;

namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <summary>A list may begin with a title; the heads are the first row in which columns of a class list are recognised.</summary>
internal static class HeadRow
{
    private const int LookedAt = 15;

    /// <returns>The row's place; null where none looks like heads.</returns>
    public static int? Find(IReadOnlyList<SheetRow> rows)
    {
        for (var at = 0; at < Math.Min(rows.Count, LookedAt); at++)
        {
            var readings = ColumnGuess.Of(rows[at].Cells).Columns;
            if (readings.Any(r => r is { Place: GuardianPlace.Student, Field: ColumnField.FullName or ColumnField.Family }) &&
                readings.Count(r => r.Field != ColumnField.Ignore) >= 2)
            {
                return at;
            }
        }

        // Heads in words that nobody foresaw: the person says what they mean.
        var first = rows.Take(LookedAt).ToList().FindIndex(row => row.Cells.Count(cell => cell.Length > 0) >= 2);
        return first < 0 || rows[first].Cells.Any(cell => cell.Any(char.IsDigit)) ? null : first;
    }
}
