using ClassTeacherPlatform.Host.Calendar.Years;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>
/// The rule of working days over years, the school's week and its own days: pure, so that properties can be tested. The
/// school's decision goes before everything; a holiday before working Saturdays and transfers; those before the week.
/// </summary>
/// <param name="years">By year; another year has the law's holidays only and is provisional.</param>
/// <param name="own">The school's decisions by day.</param>
/// <param name="weekOn">The week that holds on a day.</param>
internal sealed class WorkingDays(
    IReadOnlyDictionary<int, CalendarYear> years, IReadOnlyDictionary<DateOnly, OwnDay> own, Func<DateOnly, WeekKind> weekOn)
{
    public CalendarYear Year(int year) => years.GetValueOrDefault(year) ?? UnknownYear.Of(year);

    public bool IsKnown(int year) => years.ContainsKey(year);

    public CalendarDay Day(DateOnly day)
    {
        if (own.TryGetValue(day, out var decided) && decided.Rule != DayRule.AsUsual)
        {
            return new CalendarDay(day, decided.Rule == DayRule.Working ? DayKind.OwnWorking : DayKind.OwnRest, Reason: decided.Reason);
        }

        var (year, week) = (Year(day.Year), weekOn(day));
        if (year.Holidays.FirstOrDefault(h => h.Day == day) is { } holiday)
        {
            return new CalendarDay(day, DayKind.Holiday, holiday.Title);
        }

        var shortened = year.Shortened.Of(week).Contains(day);
        if (week == WeekKind.FiveDays && year.WorkingSaturdays.Contains(day))
        {
            return new CalendarDay(day, shortened ? DayKind.Shortened : DayKind.WorkingSaturday);
        }

        if (year.Transfers.FirstOrDefault(t => t.To == day && IsWeeklyRest(t.From, weekOn(t.From))) is { } moved)
        {
            return new CalendarDay(day, DayKind.TransferredRest, MovedFrom: moved.From);
        }

        return new CalendarDay(day, IsWeeklyRest(day, week) ? DayKind.WeeklyRest : shortened ? DayKind.Shortened : DayKind.Working);
    }

    /// <inheritdoc cref="IWorkingCalendar.WorkingDaysAfter"/>
    public WorkingDayAnswer After(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var provisional = false;
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            provisional |= Year(day.Year).Status == YearStatus.Provisional;
            left -= Day(day).IsWorking ? 1 : 0;
        }

        return new WorkingDayAnswer(day, provisional);
    }

    public IEnumerable<CalendarDay> Days(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            yield return Day(day);
        }
    }

    private static bool IsWeeklyRest(DateOnly day, WeekKind week) => day.DayOfWeek switch
    {
        DayOfWeek.Sunday => true,
        DayOfWeek.Saturday => week == WeekKind.FiveDays,
        _ => false,
    };
}
