namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>Recognises the columns by the words of their heads; the first that fits counts.</summary>
internal static class AccountHeads
{
    private const int LookedAt = 15;

    private static readonly (AccountColumn Column, string[] Words)[] Known =
    [
        (AccountColumn.Password, ["парол", "password"]),
        (AccountColumn.Code, ["код приглаш", "пригласит", "код активац", "код", "invitation", "code"]),
        (AccountColumn.Login, ["логин", "имя пользователя", "учетная запись", "login", "user name", "username"]),
        (AccountColumn.Child, ["ребен", "фио обучающ", "фио учащ", "фио ученик", "обучающийся", "child", "student"]),
        (AccountColumn.Way, ["способ входа", "вид входа", "госуслуг", "есиа", "sign-in", "way"]),
        (AccountColumn.Role, ["роль", "тип", "категория", "кто", "role", "type"]),
        (AccountColumn.ClassName, ["класс", "class"]),
        (AccountColumn.Phone, ["телефон", "моб", "phone"]),
        (AccountColumn.FullName, ["фио", "ф.и.о", "ф. и. о", "фамилия имя", "фамилия, имя", "full name"]),
        (AccountColumn.Family, ["фамил", "family", "surname", "last name"]),
        (AccountColumn.Patronymic, ["отчеств", "patronymic", "middle name"]),
        (AccountColumn.Given, ["имя", "given", "first name"]),
        (AccountColumn.FullName, ["name", "пользовател"]),
    ];

    /// <returns>Null where these cells are no heads of an account list.</returns>
    public static IReadOnlyList<AccountColumn>? Of(IReadOnlyList<string> cells)
    {
        var taken = new HashSet<AccountColumn>();
        var columns = cells.Select(cell => Of(cell) is { } column && taken.Add(column) ? column : AccountColumn.Ignore).ToList();
        var hasName = taken.Contains(AccountColumn.FullName) || (taken.Contains(AccountColumn.Family) && taken.Contains(AccountColumn.Given));
        var hasAccess = taken.Contains(AccountColumn.Login) || taken.Contains(AccountColumn.Code) || taken.Contains(AccountColumn.Way);
        return hasName && hasAccess ? columns : null;
    }

    /// <returns>The place of the heads among the first rows; -1 for none.</returns>
    public static int Find(IReadOnlyList<IReadOnlyList<string>> rows) => rows.Take(LookedAt).ToList().FindIndex(row => Of(row) is not null);

    private static AccountColumn? Of(string head)
    {
        var plain = NameKey.Of(head).ToLowerInvariant();
        return Known.Where(known => Array.Exists(known.Words, word => plain.Contains(word, StringComparison.Ordinal)))
            .Select(known => (AccountColumn?)known.Column).FirstOrDefault();
    }
}
