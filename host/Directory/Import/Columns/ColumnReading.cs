namespace ClassTeacherPlatform.Host.Directory.Import.Columns;

/// <summary>How one column is read.</summary>
internal sealed record ColumnReading(ColumnField Field, GuardianPlace Place = GuardianPlace.Student)
{
    public static ColumnReading Ignored { get; } = new(ColumnField.Ignore);

    /// <summary>Everything a person may choose for a column.</summary>
    public static IReadOnlyList<ColumnReading> All { get; } =
    [
        Ignored,
        .. new[] { ColumnField.FullName, ColumnField.Family, ColumnField.Given, ColumnField.Patronymic, ColumnField.BornOn, ColumnField.Class, ColumnField.Order }
            .Select(field => new ColumnReading(field)),
        .. Enum.GetValues<GuardianPlace>().Where(place => place != GuardianPlace.Student).SelectMany(place =>
            new[]
            {
                ColumnField.FullName, ColumnField.Family, ColumnField.Given, ColumnField.Patronymic,
                ColumnField.Kind, ColumnField.Phone, ColumnField.Email, ColumnField.Proof,
            }.Select(field => new ColumnReading(field, place))),
    ];
}
