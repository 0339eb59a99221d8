using ClassTeacherPlatform.Host.Calendar.Years;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>Everything the school's calendar is made of at one moment.</summary>
/// <param name="Years">Shipped and imported.</param>
/// <param name="Own">The school's decisions about single days.</param>
/// <param name="Weeks">The school's week, by day of beginning.</param>
/// <param name="Imported">The years that the school imported.</param>
internal sealed record SchoolCalendar(
    IReadOnlyDictionary<int, CalendarYear> Years, IReadOnlyDictionary<DateOnly, OwnDay> Own, IReadOnlyList<WeekFrom> Weeks, IReadOnlyList<int> Imported)
{
    /// <summary>Most schools' week; it holds until the school chooses.</summary>
    public const WeekKind UsualWeek = WeekKind.FiveDays;

    public WeekKind WeekOn(DateOnly day) => Weeks.LastOrDefault(w => w.From <= day)?.Week ?? UsualWeek;

    /// <summary>As the school works.</summary>
    public WorkingDays Days => new(Years, Own, WeekOn);

    /// <summary>As it would be with one week throughout.</summary>
    public WorkingDays With(WeekKind week) => new(Years, Own, _ => week);
}
