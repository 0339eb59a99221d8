using System.Text;

namespace ClassTeacherPlatform.Host.Directory.Import.Columns;

/// <summary>The words by which heads of class lists are recognised, Russian first.</summary>
internal static class HeadWords
{
    private static readonly string[] Mother = ["мать", "матер", "мам", "mother"];
    private static readonly string[] Father = ["отец", "отца", "отцу", "отцом", "папа", "папы", "father"];
    private static readonly string[] Representative = ["представител", "опекун", "попечител", "законн", "guardian", "representative"];
    private static readonly string[] Parent = ["родител", "parent"];
    private static readonly string[] Student = ["учени", "обучающ", "ребен", "учащ", "воспитанн", "student", "pupil", "child"];

    private static readonly (ColumnField Field, string[] Words)[] Fields =
    [
        (ColumnField.Ignore, ["руковод", "почтов", "индекс", "телеграм", "логин", "teacher"]),
        (ColumnField.BornOn, ["рожд", "родил", "birth"]),
        (ColumnField.FullName, ["фио", "ф и о", "фамилия имя", "имя фамилия", "full name"]),
        (ColumnField.Family, ["фамили", "surname", "last name", "family"]),
        (ColumnField.Patronymic, ["отчеств", "patronymic", "middle name"]),
        (ColumnField.Phone, ["телеф", "тел", "моб", "сотов", "phone", "mobile"]),
        (ColumnField.Email, ["mail", "почта", "почты", "эл почт", "мейл"]),
        (ColumnField.Kind, ["вид", "родство", "родства", "приходится", "статус", "кем", "kind", "relation"]),
        (ColumnField.Proof, ["документ", "основание", "полномоч", "proof"]),
        (ColumnField.Order, ["приказ", "order"]),
        (ColumnField.Class, ["класс", "class"]),
        (ColumnField.Given, ["имя", "first name", "given"]),
    ];

    /// <summary>Lower case, ё as е, words only.</summary>
    public static string Plain(string head)
    {
        var words = new StringBuilder(head.Length);
        foreach (var letter in head.ToLowerInvariant().Replace('ё', 'е'))
        {
            words.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        return string.Join(' ', words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What the head says of the column; null where it says nothing known.</summary>
    public static ColumnField? FieldOf(string plain) =>
        Fields.Where(f => Has(plain, f.Words)).Select(f => (ColumnField?)f.Field).FirstOrDefault();

    /// <summary>Of whom the head speaks; null where it names nobody.</summary>
    public static GuardianPlace? PlaceOf(string plain) =>
        Has(plain, Mother) ? GuardianPlace.Mother
        : Has(plain, Father) ? GuardianPlace.Father
        : Has(plain, Representative) ? GuardianPlace.Representative1
        : Has(plain, Parent) ? GuardianPlace.Parent1
        : Has(plain, Student) ? GuardianPlace.Student
        : null;

    /// <summary>A word begins there: «тел» is found in «тел матери», not in «представитель».</summary>
    private static bool Has(string plain, string[] words) => Array.Exists(words, word => (" " + plain).Contains(" " + word, StringComparison.Ordinal))
        || Array.Exists(words, word => word == "mail" && plain.Contains(word, StringComparison.Ordinal));
}
