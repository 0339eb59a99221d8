using System.Globalization;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>Days as pages show them.</summary>
internal static class DayTexts
{
    public static string Short(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Long(DateOnly day) => day.ToString(T.Text["Day.Long"], CultureInfo.CurrentCulture);

    public static string Period(DateOnly from, DateOnly? until) =>
        until is { } last ? T.Text["Day.FromUntil", Short(from), Short(last)] : T.Text["Day.Since", Short(from)];
}
