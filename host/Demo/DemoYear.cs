using System.Globalization;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>The school year that a day falls into: 1 September to 31 August, so that every day has one.</summary>
/// <param name="First">The year in which it begins.</param>
internal sealed record DemoYear(int First)
{
    public DateOnly From => new(First, 9, 1);

    public DateOnly Until => new(First + 1, 8, 31);

    public static DemoYear Of(DateOnly today) => new(today.Month >= 9 ? today.Year : today.Year - 1);

    /// <summary>The month and day as they fall into this year.</summary>
    public DateOnly Day(string monthDay)
    {
        var month = int.Parse(monthDay.AsSpan(0, 2), CultureInfo.InvariantCulture);
        var day = int.Parse(monthDay.AsSpan(3, 2), CultureInfo.InvariantCulture);
        return new DateOnly(month >= 9 ? First : First + 1, month, day);
    }

    /// <summary>Puts the year into a document's text.</summary>
    public string? Date(string? text) => text is null ? null : string.Format(CultureInfo.InvariantCulture, text, First, First + 1);
}
