using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>Finds the row of heads and says what each column is, by the words that journals write.</summary>
internal static class ProgressHeads
{
    private static readonly (ProgressColumn Column, string[] Beginnings)[] Known =
    [
        (ProgressColumn.Average, ["средний балл", "средняя оценка", "среднее", "average"]),
        (ProgressColumn.Kind, ["вид", "тип", "работа", "kind", "type"]),
        (ProgressColumn.Weight, ["вес", "weight"]),
        (ProgressColumn.Student, ["обучающ", "ученик", "учащ", "фио", "student", "pupil", "name"]),
        (ProgressColumn.Subject, ["предмет", "дисциплина", "subject"]),
        (ProgressColumn.Date, ["дата", "день", "date", "day"]),
        (ProgressColumn.Mark, ["оценк", "отметк", "балл", "mark", "grade"]),
        (ProgressColumn.Absence, ["пропуск", "отсутств", "причина", "absen", "reason"]),
        (ProgressColumn.Homework, ["домашн", "задани", "homework", "task"]),
    ];

    /// <returns>The place of the heads and the columns; null where no row looks like heads.</returns>
    public static (int At, IReadOnlyList<ProgressColumn> Columns)? Find(IReadOnlyList<TableRow> table)
    {
        for (var at = 0; at < table.Count; at++)
        {
            var columns = table[at].Cells.Select(Of).ToList();
            if (columns.Contains(ProgressColumn.Student) && columns.Count(c => c != ProgressColumn.None) >= 3 && Says(columns))
            {
                return (at, columns);
            }
        }

        return null;
    }

    private static bool Says(List<ProgressColumn> columns) =>
        columns.Exists(c => c is ProgressColumn.Mark or ProgressColumn.Absence or ProgressColumn.Homework or ProgressColumn.Average);

    private static ProgressColumn Of(string head)
    {
        var word = head.ToLowerInvariant().Replace('ё', 'е').Replace(".", string.Empty, StringComparison.Ordinal).Trim();
        return Array.Find(Known, known => Array.Exists(known.Beginnings, b => word.StartsWith(b, StringComparison.Ordinal))).Column;
    }
}
