using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>One day as the calendar has it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The holiday's name; null on other days.</param>
/// <param name="MovedFrom">The rest day that was moved here; null on other days.</param>
/// <param name="Reason">The school's reason; null on other days.</param>
public sealed record CalendarDay(DateOnly Day, DayKind Kind, LocalText? Title = null, DateOnly? MovedFrom = null, string? Reason = null)
{
    public bool IsWorking => Kind is DayKind.Working or DayKind.Shortened or DayKind.WorkingSaturday or DayKind.OwnWorking;
}
