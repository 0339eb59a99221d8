using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace ClassTeacherPlatform.Sdk.Texts;

/// <summary>
/// The texts of one assembly: embedded flat objects of key and text, in <c>Resources/ru.json</c> and <c>Resources/en.json</c>
/// or, one file a use case, in the folders <c>Resources/ru</c> and <c>Resources/en</c>. A key stands in one file only.
/// Russian is the first language: any culture but English reads Russian.
/// </summary>
/// <example>
/// <code>
/// internal static class T
/// {
///     public static TextCatalog Text { get; } = TextCatalog.Of(typeof(T).Assembly);
/// }
///
/// @T.Text["Consents.Title"]   @T.Text["Consents.Count", 12]   @T.Text.Count("Students", 3)
/// </code>
/// </example>
public sealed class TextCatalog
{
    private readonly FrozenDictionary<string, string> _ru;
    private readonly FrozenDictionary<string, string> _en;

    private TextCatalog(FrozenDictionary<string, string> ru, FrozenDictionary<string, string> en) => (_ru, _en) = (ru, en);

    /// <summary>All keys, of both languages.</summary>
    public IEnumerable<string> Keys => _ru.Keys.Union(_en.Keys);

    /// <summary>The text in the current UI culture, with <c>{0}</c> placeholders filled in that culture; the key itself where there is no such text.</summary>
    public string this[string key, params object?[] arguments]
    {
        get
        {
            var culture = CultureInfo.CurrentUICulture;
            var text = For(culture).GetValueOrDefault(key, key);
            return arguments.Length == 0 ? text : string.Format(culture, text, arguments);
        }
    }

    /// <summary>Reads the catalog embedded in <paramref name="assembly"/>.</summary>
    /// <exception cref="InvalidOperationException">A language is missing.</exception>
    /// <exception cref="ArgumentException">A key stands in two files of one language.</exception>
    /// <exception cref="JsonException">A file is not a flat JSON object of texts.</exception>
    public static TextCatalog Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return new TextCatalog(Read(assembly, "ru"), Read(assembly, "en"));
    }

    /// <summary>Whether the current language has this key.</summary>
    public bool Has(string key) => For(CultureInfo.CurrentUICulture).ContainsKey(key);

    /// <summary>The text of one language by its two letters, or null.</summary>
    public string? In(string language, string key) => (language == "en" ? _en : _ru).GetValueOrDefault(key);

    /// <summary>
    /// A number with its noun: keys <c>key.one</c>, <c>key.few</c>, <c>key.many</c> with <c>{0}</c> for the number
    /// (1 ученик, 2 ученика, 5 учеников). English uses one and many.
    /// </summary>
    public string Count(string key, int number) => this[$"{key}.{PluralForm(number)}", number];

    private static string PluralForm(int number)
    {
        var n = Math.Abs(number);
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en")
        {
            return n == 1 ? "one" : "many";
        }

        return (n % 10, n % 100) switch
        {
            (1, not 11) => "one",
            ( >= 2 and <= 4, not (>= 12 and <= 14)) => "few",
            _ => "many",
        };
    }

    private static FrozenDictionary<string, string> Read(Assembly assembly, string language)
    {
        var files = assembly.GetManifestResourceNames()
            .Where(name => name.Contains($".Resources.{language}.", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .ToList();
        return files.Count > 0
            ? new Dictionary<string, string>(files.SelectMany(name => ReadFile(assembly, name))).ToFrozenDictionary(StringComparer.Ordinal)
            : throw new InvalidOperationException($"{assembly.GetName().Name} embeds no Resources/{language}.json.");
    }

    private static Dictionary<string, string> ReadFile(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    private FrozenDictionary<string, string> For(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" ? _en : _ru;
}
