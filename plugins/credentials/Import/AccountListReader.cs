using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>Understands the rows of a list of accounts.</summary>
internal static class AccountListReader
{
    /// <returns>Null where no row looks like heads.</returns>
    public static IReadOnlyList<AccountRow>? Read(IReadOnlyList<TableRow> table)
    {
        var at = AccountHeads.Find([.. table.Select(row => row.Cells)]);
        if (at < 0)
        {
            return null;
        }

        var columns = AccountHeads.Of(table[at].Cells)!;
        return [.. table.Skip(at + 1).Select(row => Row(row, columns))];
    }

    private static AccountRow Row(TableRow row, IReadOnlyList<AccountColumn> columns)
    {
        string Cell(AccountColumn column) => columns.Zip(row.Cells).FirstOrDefault(c => c.First == column).Second ?? string.Empty;
        var (family, given, patronymic) = Name(Cell);
        var (kind, secret) = Access(Cell);
        return new AccountRow
        {
            Number = row.Number,
            Family = family,
            Given = given,
            Patronymic = patronymic,
            ClassName = Cell(AccountColumn.ClassName),
            Phone = Cell(AccountColumn.Phone),
            Child = Cell(AccountColumn.Child),
            IsGuardian = Role(Cell(AccountColumn.Role)) ?? (Cell(AccountColumn.Child).Length > 0 ? true : null),
            Kind = kind,
            Login = Cell(AccountColumn.Login),
            Secret = secret,
        };
    }

    /// <summary>A full name is family, given name, and the rest the patronymic («Гасан оглы»).</summary>
    private static (string Family, string Given, string Patronymic) Name(Func<AccountColumn, string> cell)
    {
        if (cell(AccountColumn.FullName) is not { Length: > 0 } full)
        {
            return (cell(AccountColumn.Family), cell(AccountColumn.Given), cell(AccountColumn.Patronymic));
        }

        var words = full.Split([' ', '\u00A0'], 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words[0], words.ElementAtOrDefault(1) ?? string.Empty, words.ElementAtOrDefault(2) ?? string.Empty);
    }

    private static (CredentialKind Kind, string? Secret) Access(Func<AccountColumn, string> cell)
    {
        var way = NameKey.Of(cell(AccountColumn.Way));
        return way.Contains("ГОСУСЛУГ", StringComparison.Ordinal) || way.Contains("ЕСИА", StringComparison.Ordinal) || way is "ДА" or "+" or "ESIA" ? (CredentialKind.StateAccount, null)
            : cell(AccountColumn.Code) is { Length: > 0 } code ? (CredentialKind.InvitationCode, code)
            : cell(AccountColumn.Password) is { Length: > 0 } password ? (CredentialKind.TemporaryPassword, password)
            : (CredentialKind.TemporaryPassword, null);
    }

    private static bool? Role(string text) => NameKey.Of(text) switch
    {
        var t when t.Contains("РОДИТ", StringComparison.Ordinal) || t.Contains("ПРЕДСТАВ", StringComparison.Ordinal) || t.Contains("МАТЬ", StringComparison.Ordinal)
            || t.Contains("ОТЕЦ", StringComparison.Ordinal) || t.Contains("ОПЕКУН", StringComparison.Ordinal) || t is "PARENT" or "GUARDIAN" => true,
        var t when t.Contains("УЧЕНИ", StringComparison.Ordinal) || t.Contains("УЧАЩ", StringComparison.Ordinal) || t.Contains("ОБУЧАЮЩ", StringComparison.Ordinal)
            || t is "STUDENT" or "PUPIL" => false,
        _ => null,
    };
}
