using System.Globalization;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Calendar.Pages;

/// <summary>How a day is shown: a class, a sign beside the number and words, never the colour alone.</summary>
internal static class DayMark
{
    public static readonly IReadOnlyList<DayKind> Explained =
    [
        DayKind.WeeklyRest, DayKind.Holiday, DayKind.TransferredRest, DayKind.Shortened, DayKind.WorkingSaturday, DayKind.OwnRest, DayKind.OwnWorking,
    ];

    public static string Look(DayKind kind) => kind switch
    {
        DayKind.Working => "plain",
        DayKind.Shortened => "short",
        DayKind.WorkingSaturday => "saturday",
        DayKind.WeeklyRest => "rest",
        DayKind.Holiday => "holiday",
        DayKind.TransferredRest => "moved",
        DayKind.OwnWorking => "own-working",
        DayKind.OwnRest => "own-rest",
    };

    public static string Sign(DayKind kind) => kind switch
    {
        DayKind.Working or DayKind.WeeklyRest => string.Empty,
        DayKind.Shortened => "*",
        DayKind.WorkingSaturday => T.Text["Calendar.Sign.Saturday"],
        DayKind.Holiday => T.Text["Calendar.Sign.Holiday"],
        DayKind.TransferredRest => T.Text["Calendar.Sign.Moved"],
        DayKind.OwnWorking => T.Text["Calendar.Sign.OwnWorking"],
        DayKind.OwnRest => T.Text["Calendar.Sign.OwnRest"],
    };

    public static string Name(DayKind kind) => T.Text[$"Calendar.Kind.{kind}"];

    /// <summary>The day in words, such as the holiday's name or the school's reason; null for a plain working day.</summary>
    public static string? Words(CalendarDay day) => day switch
    {
        { Kind: DayKind.Working } => null,
        { Title: { } title } => $"{title} ({Name(day.Kind)})",
        { MovedFrom: { } from } => T.Text["Calendar.MovedFrom", Long(from)],
        { Reason: { } reason } => $"{Name(day.Kind)}: {reason}",
        _ => Name(day.Kind),
    };

    /// <summary>8 марта, 8 March.</summary>
    public static string Long(DateOnly day) => day.ToString(T.Text["Calendar.DayForm"], CultureInfo.CurrentCulture);
}
