namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>What a column of the list holds.</summary>
internal enum AccountColumn
{
    Ignore,
    FullName,
    Family,
    Given,
    Patronymic,
    ClassName,
    Role,
    Phone,
    Child,
    Login,
    Password,
    Code,
    Way,
}
