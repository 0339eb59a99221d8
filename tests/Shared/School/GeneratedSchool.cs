using System.Globalization;
using System.Text;

namespace ClassTeacherPlatform.Testing;

/// <summary>
/// An invented school of any size as a class list with guardians: siblings with shared parents, no patronymic, double and
/// very long names, hyphens, names that begin like a formula. The same seed gives the same school.
/// </summary>
public sealed class GeneratedSchool
{
    private const string Letters = "АБВГ";

    private static readonly string[] Roots =
        ["Агапов", "Белозёров", "Вешняков", "Гордин", "Дубровин", "Елагин", "Жариков", "Зимин", "Ильин", "Кольцов", "Ларин", "Медников",
            "Никитин", "Орлов", "Панин", "Рябинин", "Савин", "Тихонов", "Уваров", "Фомин", "Хохлов", "Царёв", "Чернов", "Шилов", "Щукин", "Юдин"];

    private static readonly string[] Boys =
        ["Матвей", "Тимофей", "Глеб", "Артём", "Лев", "Семён", "Фёдор", "Иван", "Пётр", "Роман", "Егор", "Кирилл", "Никита", "Захар", "Марк", "Платон"];

    private static readonly string[] Girls =
        ["Варвара", "Полина", "Милана", "Алёна", "София", "Анна", "Мария", "Вера", "Ксения", "Дарья", "Ева", "Злата", "Ульяна", "Таисия", "Кира", "Нина"];

    private static readonly string[] Fathers =
        ["Илья", "Денис", "Олег", "Сергей", "Руслан", "Николай", "Павел", "Андрей", "Игорь", "Максим", "Антон", "Юрий"];

    private static readonly Dictionary<string, string> Stems = new(StringComparer.Ordinal)
    {
        ["Илья"] = "Ильи",
        ["Денис"] = "Денисо",
        ["Олег"] = "Олего",
        ["Сергей"] = "Сергее",
        ["Руслан"] = "Руслано",
        ["Николай"] = "Николае",
        ["Павел"] = "Павло",
        ["Андрей"] = "Андрее",
        ["Игорь"] = "Игоре",
        ["Максим"] = "Максимо",
        ["Антон"] = "Антоно",
        ["Юрий"] = "Юрье",
    };

    private readonly Random _random;
    private readonly List<string[]> _rows = [];
    private int _phones;

    /// <param name="students">How many; spread over eleven grades of up to four classes and a few of a fifth.</param>
    /// <param name="seed">The same seed gives the same school.</param>
    public GeneratedSchool(int students = 1200, int seed = 7)
    {
        _random = new Random(seed);
        while (_rows.Count < students)
        {
            AddFamily(students - _rows.Count);
        }
    }

    /// <summary>The heads of the columns.</summary>
    public static IReadOnlyList<string> Heads { get; } =
        ["Фамилия", "Имя", "Отчество", "Пол", "Дата рождения", "Класс", "Мать", "Телефон матери", "E-mail матери", "Отец", "Телефон отца", "E-mail отца"];

    /// <summary>The names of the classes: 48 for a school of 1,200.</summary>
    public static IReadOnlyList<string> Classes { get; } =
        [.. Enumerable.Range(1, 11).SelectMany(grade => Letters.Select(letter => $"{grade}{letter}")), "1Д", "2Д", "3Д", "4Д"];

    /// <summary>The students, one a row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>The list as Russian Excel saves it: semicolons, UTF-8 with BOM.</summary>
    public byte[] ToCsv()
    {
        var text = new StringBuilder().AppendJoin(';', Heads).Append("\r\n");
        foreach (var row in _rows)
        {
            text.AppendJoin(';', row).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Patronymic(string father, bool girl) => (father, girl) switch
    {
        ("Илья", true) => "Ильинична",
        ("Илья", false) => "Ильич",
        (_, true) => Stems[father] + "вна",
        _ => Stems[father] + "вич",
    };

    private static string Female(string family) => family + "а";

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private string Phone() => string.Create(CultureInfo.InvariantCulture, $"8 (900) {++_phones / 10000:000}-{_phones / 100 % 100:00}-{_phones % 100:00}");

    /// <summary>Every sixth family has two children at the school, every thirtieth three.</summary>
    private void AddFamily(int room)
    {
        var number = _rows.Count;
        var children = Math.Min(room, number % 30 == 29 ? 3 : number % 6 == 5 ? 2 : 1);
        var (family, father) = (Pick(Roots), Pick(Fathers));
        var mother = $"{Female(family)} {Pick(Girls)} {Patronymic(Pick(Fathers), girl: true)}";
        string[] contacts = [mother, Phone(), string.Create(CultureInfo.InvariantCulture, $"family{number}@example.org"), string.Empty, string.Empty, string.Empty];
        if (number % 4 != 0)
        {
            (contacts[3], contacts[4]) = ($"{family} {father} {Patronymic(Pick(Fathers), girl: false)}", Phone());
        }

        for (var child = 0; child < children; child++)
        {
            AddChild(family, father, contacts);
        }
    }

    private void AddChild(string family, string father, string[] contacts)
    {
        var number = _rows.Count;
        var girl = _random.Next(2) == 0;
        var schoolClass = Classes[number % Classes.Count];
        var grade = int.Parse(schoolClass[..^1], CultureInfo.InvariantCulture);
        var born = new DateOnly(2019 - grade, 1, 1).AddDays(_random.Next(360));
        string[] name = [girl ? Female(family) : family, Pick(girl ? Girls : Boys), Patronymic(father, girl)];
        switch (number % 100)
        {
            case 11:
                name = ["Ким", "Ен Су", string.Empty];
                break;
            case 23:
                name[0] = $"{name[0]}-{Female(Pick(Roots))}";
                break;
            case 37:
                name[0] = "=" + name[0];
                break;
            case 53:
                name[0] = string.Concat(Enumerable.Repeat("Кеиханаикукауакахихулихе", 4)) + "екахаунаеле";
                break;
            case 71:
                name[1] = "Анна-Мария";
                break;
        }

        _rows.Add([.. name, girl ? "Ж" : "М", born.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), schoolClass, .. contacts]);
    }
}
