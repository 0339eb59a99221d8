using System.Text.RegularExpressions;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>Names as people write them into lists. They are kept as they are; only spaces are put in order.</summary>
internal static partial class PersonNames
{
    private const int LongestPart = 200;

    /// <summary>«Мамедов Али Гасан оглы»: the last two words are the patronymic anyway; these mark it where it stands alone.</summary>
    private static readonly HashSet<string> Particles = new(["де", "да", "дер", "ван", "фон", "ла", "ле", "дю", "ди", "эль", "аль", "бен", "ибн", "сен"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NoPatronymic = new(["-", "–", "—", "нет", "б/о", "без отчества", "отсутствует"], StringComparer.OrdinalIgnoreCase);

    /// <returns>The name; null where family or given name is missing or nobody has so long a one.</returns>
    public static PersonName? Of(string family, string given, string patronymic)
    {
        var (f, g, p) = (Tidy(family), Tidy(given), Tidy(patronymic));
        return f.Length == 0 || g.Length == 0 || f.Length > LongestPart || g.Length > LongestPart || p.Length > LongestPart
            ? null
            : new PersonName(f, g, p.Length == 0 || NoPatronymic.Contains(p) ? null : p);
    }

    /// <summary>Family, given name, patronymic in this order; a family name of several words only with a particle.</summary>
    public static PersonName? OfFull(string text)
    {
        var words = Tidy(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var family = 1;
        while (family < words.Length && Particles.Contains(words[family - 1]))
        {
            family++;
        }

        return words.Length <= family
            ? null
            : Of(string.Join(' ', words[..family]), words[family], string.Join(' ', words[(family + 1)..]));
    }

    /// <summary>Two names that differ in case, in spaces or in ё and е are the same name.</summary>
    public static string KeyOf(string text) => Tidy(text).ToUpperInvariant().Replace('Ё', 'Е');

    public static string KeyOf(PersonName name) => KeyOf($"{name.Family}|{name.Given}|{name.Patronymic}");

    public static string Tidy(string text) => AroundHyphens().Replace(Spaces().Replace(text, " ").Trim(), "-");

    [GeneratedRegex(@"[\s\u00A0\u202F\u200B\uFEFF]+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    /// <summary>«Римский - Корсаков», also with a dash where a hyphen belongs.</summary>
    [GeneratedRegex(@"(?<=\p{L}) ?[-‐‑–] ?(?=\p{L})", RegexOptions.None, 1000)]
    private static partial Regex AroundHyphens();
}
