using System.Globalization;
using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Calendar.Years;

namespace ClassTeacherPlatform.Host.Tests.Calendar;

/// <summary>The figures of the years that come with the program.</summary>
public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData(2024, 248)]
    [InlineData(2025, 247)]
    [InlineData(2026, 247)]
    public void Days_OfAFiveDayWeek_AreAsManyAsTheDecreeSays(int year, int expected) =>
        Assert.Equal(expected, Shipped(WeekKind.FiveDays).Days(year).Count(d => d.IsWorking));

    [Theory]
    [InlineData("2024-01-06", "2024-05-10")]
    [InlineData("2024-01-07", "2024-12-31")]
    [InlineData("2024-04-27", "2024-04-29")]
    [InlineData("2024-11-02", "2024-04-30")]
    [InlineData("2024-12-28", "2024-12-30")]
    [InlineData("2025-01-04", "2025-05-02")]
    [InlineData("2025-01-05", "2025-12-31")]
    [InlineData("2025-02-23", "2025-05-08")]
    [InlineData("2025-03-08", "2025-06-13")]
    [InlineData("2025-11-01", "2025-11-03")]
    [InlineData("2026-01-03", "2026-01-09")]
    [InlineData("2026-01-04", "2026-12-31")]
    [InlineData("2026-03-08", "2026-03-09")]
    [InlineData("2026-05-09", "2026-05-11")]
    [InlineData("2027-05-01", "2027-05-03")]
    [InlineData("2027-05-09", "2027-05-10")]
    [InlineData("2027-06-12", "2027-06-14")]
    public void Day_ToWhichARestDayIsTransferred_IsOffInAFiveDayWeek(string from, string to)
    {
        var day = Shipped(WeekKind.FiveDays).Day(Date(to));

        Assert.Equal((DayKind.TransferredRest, Date(from)), (day.Kind, day.MovedFrom));
    }

    [Theory]
    [InlineData("2024-04-27", "2024-11-02", "2024-12-28", "2025-11-01")]
    public void Day_WorkingSaturdays_AreTheseOnly(params string[] expected)
    {
        var days = Shipped(WeekKind.FiveDays);

        var saturdays = Enumerable.Range(2024, 4).SelectMany(days.Days).Where(d => d.Day.DayOfWeek == DayOfWeek.Saturday && d.IsWorking);

        Assert.Equal(expected.Select(Date), saturdays.Select(d => d.Day));
    }

    [Theory]
    [InlineData("2024-04-29")]
    [InlineData("2024-04-30")]
    [InlineData("2024-05-10")]
    [InlineData("2024-12-30")]
    [InlineData("2025-05-02")]
    [InlineData("2025-06-13")]
    [InlineData("2025-11-03")]
    [InlineData("2026-01-09")]
    [InlineData("2026-05-11")]
    public void Day_OfASaturdayTransfer_IsWorkedInASixDayWeek(string day)
    {
        Assert.True(Shipped(WeekKind.SixDays).Day(Date(day)).IsWorking);
        Assert.False(Shipped(WeekKind.FiveDays).Day(Date(day)).IsWorking);
    }

    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("2025-12-31")]
    [InlineData("2025-05-08")]
    [InlineData("2026-12-31")]
    [InlineData("2026-03-09")]
    [InlineData("2027-05-10")]
    public void Day_OfASundayTransfer_IsOffInASixDayWeekToo(string day) => Assert.False(Shipped(WeekKind.SixDays).Day(Date(day)).IsWorking);

    [Theory]
    [InlineData("2026-05-08", "2026-05-12", "2026-05-11")]
    [InlineData("2025-12-30", "2026-01-12", "2026-01-09")]
    [InlineData("2025-10-31", "2025-11-01", "2025-11-01")]
    [InlineData("2025-11-01", "2025-11-05", "2025-11-03")]
    [InlineData("2026-09-06", "2026-09-07", "2026-09-07")]
    public void After_OneWorkingDay_IsTheDayOfClause11(string learned, string fiveDays, string sixDays)
    {
        var five = Shipped(WeekKind.FiveDays).After(Date(learned), 1);
        var six = Shipped(WeekKind.SixDays).After(Date(learned), 1);

        Assert.Equal((Date(fiveDays), Date(sixDays)), (five.Day, six.Day));
        Assert.False(five.IsProvisional || six.IsProvisional);
    }

    [Theory]
    [InlineData("2026-12-29", false)]
    [InlineData("2026-12-30", true)]
    [InlineData("2027-04-30", true)]
    [InlineData("2031-05-05", true)]
    [InlineData("2023-12-31", false)]
    [InlineData("2023-12-28", true)]
    public void After_OnTheWayThroughAnUnconfirmedYear_IsProvisional(string learned, bool expected) =>
        Assert.Equal(expected, Shipped(WeekKind.FiveDays).After(Date(learned), 1).IsProvisional);

    [Fact]
    public void Day_OfAYearWithoutData_KeepsTheHolidaysOfTheLaw()
    {
        var days = Shipped(WeekKind.FiveDays);

        Assert.Equal("День России", days.Day(new DateOnly(2031, 6, 12)).Title!.Ru);
        Assert.False(days.IsKnown(2031));
        Assert.Equal(14, days.Days(2031).Count(d => d.Kind == DayKind.Holiday));
    }

    [Fact]
    public void Year_2027_IsProvisionalAndHasNoDecree()
    {
        var year = ShippedYears.All[2027];

        Assert.Equal((YearStatus.Provisional, null), (year.Status, year.Decree));
        Assert.All(new[] { 2024, 2025, 2026 }, y => Assert.Equal(YearStatus.Confirmed, ShippedYears.All[y].Status));
    }

    [Fact]
    public void Shortened_Days_AreWorkedInTheirWeek()
    {
        foreach (var (week, year) in new[] { WeekKind.FiveDays, WeekKind.SixDays }.SelectMany(w => ShippedYears.All.Values.Select(y => (w, y))))
        {
            Assert.All(year.Shortened.Of(week), day => Assert.Equal(DayKind.Shortened, Shipped(week).Day(day).Kind));
        }
    }

    internal static WorkingDays Shipped(WeekKind week) => new(ShippedYears.All, new Dictionary<DateOnly, OwnDay>(), _ => week);

    internal static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
