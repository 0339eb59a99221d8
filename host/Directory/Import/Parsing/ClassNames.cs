using System.Globalization;
using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>«7 а», «7-А», «7 «А»», «7A» with a Latin letter: all of them are 7А.</summary>
internal static partial class ClassNames
{
    private const string Latin = "ABCEHKMOPTX";
    private const string Cyrillic = "АВСЕНКМОРТХ";

    /// <returns>The class's usual name and its grade; null where this names no class.</returns>
    public static (string Name, int Grade)? Parse(string text)
    {
        if (Shape().Match(text) is not { Success: true } found)
        {
            return null;
        }

        var grade = int.Parse(found.Groups["grade"].ValueSpan, CultureInfo.InvariantCulture);
        var rest = found.Groups["rest"].Value.ToUpperInvariant();
        var letters = rest.Length == 1 && Latin.IndexOf(rest[0], StringComparison.Ordinal) is >= 0 and var at ? Cyrillic[at].ToString() : rest;
        return grade is >= 1 and <= 11 ? (string.Create(CultureInfo.InvariantCulture, $"{grade}{letters}"), grade) : null;
    }

    [GeneratedRegex(
        @"^\s*(?<grade>\d{1,2})\s*[-–—./_]?\s*[«""'“„(]?\s*(?<rest>[\p{L}\d]{0,12})\s*[»""'”“)]?\s*(класс|кл\.?)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
