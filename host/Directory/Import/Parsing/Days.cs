using System.Globalization;
using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>Days as spreadsheets and people write them.</summary>
internal static partial class Days
{
    private static readonly string[] Formats =
        ["d.M.yyyy", "yyyy-M-d", "d/M/yyyy", "d-M-yyyy", "yyyy.M.d", "d.M.yy", "d/M/yy"];

    private static readonly CultureInfo ThisCentury = MakeThisCentury();

    public static DateOnly? Parse(string text)
    {
        var day = Time().Replace(text.Trim().TrimEnd('г', '.', ' '), string.Empty);
        if (DateOnly.TryParseExact(day, Formats, ThisCentury, DateTimeStyles.None, out var parsed))
        {
            return parsed;
        }

        // A day whose cell lost its format is a number of days since 1900.
        return int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is > 20_000 and < 73_000
            ? DateOnly.FromDateTime(DateTime.FromOADate(serial))
            : null;
    }

    public static string Write(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    /// <summary>Two digits mean this century: school children.</summary>
    private static CultureInfo MakeThisCentury()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.Calendar.TwoDigitYearMax = 2099;
        return culture;
    }

    [GeneratedRegex(@"[ T]\d{1,2}:\d{2}(:\d{2})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();
}
