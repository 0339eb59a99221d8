namespace ClassTeacherPlatform.Host.Directory.Import.Columns;

/// <summary>What a column tells about a person.</summary>
internal enum ColumnField
{
    Ignore,
    FullName,
    Family,
    Given,
    Patronymic,
    BornOn,
    Class,
    Order,
    Kind,
    Phone,
    Email,
    Proof,
}
