using ClassTeacherPlatform.Host.Calendar.Years;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>A year day by day; everybody who is signed in may see it.</summary>
/// <param name="Year">2000 to 2099.</param>
/// <param name="Week">As it would be with this week throughout; null for the school's own.</param>
[OwnAccount]
internal sealed record GetCalendarYear(int Year, WeekKind? Week) : Query<CalendarYearView>;

/// <param name="Year">As data.</param>
/// <param name="IsKnown">False where there is no data of it.</param>
/// <param name="IsImported">True where the school imported it.</param>
/// <param name="Days">All of its days.</param>
/// <param name="Own">The school's decisions about its days that hold now.</param>
/// <param name="Weeks">The school's week, by day of beginning.</param>
/// <param name="KnownYears">Years with data.</param>
public sealed record CalendarYearView(
    CalendarYear Year, bool IsKnown, bool IsImported, IReadOnlyList<CalendarDay> Days, IReadOnlyList<OwnDay> Own,
    IReadOnlyList<WeekFrom> Weeks, IReadOnlyList<int> KnownYears)
{
    public int WorkingDays => Days.Count(d => d.IsWorking);
}

internal sealed class GetCalendarYearHandler(WorkingCalendar calendar) : IRequestHandler<GetCalendarYear, Outcome<CalendarYearView>>
{
    public Task<Outcome<CalendarYearView>> Handle(GetCalendarYear request, CancellationToken cancellationToken)
    {
        if (request.Year is < 2000 or > 2099)
        {
            return Task.FromResult<Outcome<CalendarYearView>>(Refusal.Because("Calendar.YearOutOfReach"));
        }

        var school = calendar.Current;
        var days = request.Week is { } week ? school.With(week) : school.Days;
        return Task.FromResult<Outcome<CalendarYearView>>(new CalendarYearView(
            days.Year(request.Year),
            days.IsKnown(request.Year),
            school.Imported.Contains(request.Year),
            [.. days.Days(request.Year)],
            [.. school.Own.Values.Where(d => d.Day.Year == request.Year && d.Rule != DayRule.AsUsual).OrderBy(d => d.Day)],
            school.Weeks,
            [.. school.Years.Keys.Order()]));
    }
}
