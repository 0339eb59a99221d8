using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Reading;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>One row by the meaning of its columns.</summary>
internal sealed class RowCells(SheetRow row, ColumnMapping columns)
{
    public int Number => row.Number;

    public string Of(ColumnField field, GuardianPlace place = GuardianPlace.Student) =>
        columns.Find(field, place) is { } at ? row.Cells[at] : string.Empty;

    /// <summary>True where nobody stands in this place.</summary>
    public bool IsEmpty(GuardianPlace place) =>
        columns.Columns.Zip(row.Cells).All(c => c.First.Place != place || c.First.Field is ColumnField.Ignore or ColumnField.Kind || c.Second.Length == 0);

    /// <summary>The name in this place, from one column or from three.</summary>
    public PersonName? NameOf(GuardianPlace place) => Of(ColumnField.FullName, place) is { Length: > 0 } full
        ? PersonNames.OfFull(full)
        : PersonNames.Of(Of(ColumnField.Family, place), Of(ColumnField.Given, place), Of(ColumnField.Patronymic, place));
}
