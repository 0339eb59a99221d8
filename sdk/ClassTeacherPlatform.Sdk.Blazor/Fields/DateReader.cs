using System.Globalization;

namespace ClassTeacherPlatform.Sdk.Blazor.Fields;

/// <summary>Reads a day as people type it in Russia: <c>1.9.26</c>, <c>01.09.2026</c>, <c>01092026</c>; day first, whatever stands between.</summary>
internal static class DateReader
{
    private static readonly string[] Forms = ["d.M.yyyy", "d.M.yy", "ddMMyyyy", "ddMMyy"];

    public static DateOnly? Read(string text)
    {
        var plain = string.Join('.', text.Split([' ', '.', ',', '/', '-'], StringSplitOptions.RemoveEmptyEntries));
        return DateOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    public static string Write(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? string.Empty;
}
