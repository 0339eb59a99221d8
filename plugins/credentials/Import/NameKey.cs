using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>Names and telephones as they are compared: case, spaces, dashes, ё and е make no difference.</summary>
internal static partial class NameKey
{
    private const int PhoneDigits = 10;

    public static string Of(string? text) =>
        AroundHyphens().Replace(Spaces().Replace(text ?? string.Empty, " ").Trim(), "-").ToUpperInvariant().Replace('Ё', 'Е');

    /// <summary>The last ten digits; empty where there are fewer.</summary>
    public static string Phone(string? text)
    {
        var digits = string.Concat((text ?? string.Empty).Where(char.IsAsciiDigit));
        return digits.Length < PhoneDigits ? string.Empty : digits[^PhoneDigits..];
    }

    /// <summary>«7 «А»», «7-а», «7A» with a Latin letter: 7А.</summary>
    public static string Class(string? text)
    {
        var plain = Of(text).Replace("КЛАСС", string.Empty, StringComparison.Ordinal);
        return string.Concat(plain.Where(char.IsLetterOrDigit)).Replace('A', 'А').Replace('B', 'В').Replace('C', 'С').Replace('E', 'Е')
            .Replace('H', 'Н').Replace('K', 'К').Replace('M', 'М').Replace('O', 'О').Replace('P', 'Р').Replace('T', 'Т').Replace('X', 'Х');
    }

    [GeneratedRegex(@"[\s\u00A0\u202F\u200B\uFEFF]+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=\p{L}) ?[-‐‑–] ?(?=\p{L})", RegexOptions.None, 1000)]
    private static partial Regex AroundHyphens();
}
