using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Import.Pages;

/// <summary>How the columns are read: recognised, and changed by the person where that is wrong.</summary>
public sealed partial class ColumnsStep
{
    private const int Samples = 3;

    private static readonly IReadOnlyList<IGrouping<GuardianPlace, ColumnReading>> Choices = [.. ColumnReading.All.GroupBy(reading => reading.Place)];

    [CascadingParameter]
    private ImportDraft Draft { get; set; } = null!;

    private static string CodeOf(ColumnReading reading) => $"{reading.Place}.{reading.Field}";

    private static string TextOf(ColumnReading reading) => reading.Place == GuardianPlace.Student
        ? T.Text[$"Import.Column.{reading.Field}"]
        : T.Text["Import.ColumnOf", T.Text[$"Import.Place.{reading.Place}"], T.Text[$"Import.Column.{reading.Field}"]];

    private string HeadOf(int column) => Draft.Sheet!.Heads[column] is { Length: > 0 } head ? head : T.Text["Import.Columns.NoHead", column + 1];

    private string SampleOf(int column) => string.Join(", ",
        Draft.Sheet!.Rows.Select(row => row.Cells[column]).Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal).Take(Samples));

    private void Choose(int column, ChangeEventArgs change)
    {
        if (ColumnReading.All.FirstOrDefault(reading => CodeOf(reading) == (string?)change.Value) is { } chosen)
        {
            Draft.Columns = Draft.Columns.With(column, chosen);
            Draft.IsRemembered = false;
        }
    }
}
