using System.Globalization;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.Marks;

/// <summary>The module's words in a document's language, which need not be the language of who prints it.</summary>
internal sealed class Words(string language)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language == "en" ? "en" : "ru");

    public string Language => language;

    public string this[string key] => T.Text.In(language, key) ?? key;

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Short(DateOnly day) => day.ToString("dd.MM", CultureInfo.InvariantCulture);

    public string Number(decimal number) => number.ToString("0.##", _culture);

    public string Format(string key, params object[] arguments) => string.Format(_culture, this[key], arguments);

    public string Capacity(GuardianKind? capacity) => this[$"Capacity.{(capacity is { } kind ? kind.ToString() : "Student")}"];
}
