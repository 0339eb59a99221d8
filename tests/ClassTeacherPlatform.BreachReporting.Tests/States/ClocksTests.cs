using System.Globalization;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Report;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.BreachReporting.Tests.States;

/// <summary>The table of due dates: learned of, five-day week, six-day week.</summary>
public sealed class ClocksTests
{
    [Theory]
    [InlineData("2026-05-08", "2026-05-12", "2026-05-11")]
    [InlineData("2025-12-30", "2026-01-12", "2026-01-09")]
    [InlineData("2025-10-31", "2025-11-01", "2025-11-01")]
    [InlineData("2025-11-01", "2025-11-05", "2025-11-03")]
    [InlineData("2026-09-06", "2026-09-07", "2026-09-07")]
    public async Task Notice_IsDueByTheEndOfTheFirstWorkingDayAfter_InTheSchoolsOwnWeek(string learned, string five, string six)
    {
        await using var school = await BreachSchool.OpenAsync(new PluginTestOptions { Now = new(2026, 9, 7, 6, 0, 0, TimeSpan.Zero) });
        var at = new DateTimeOffset(Day(learned).ToDateTime(new TimeOnly(15, 0)), TimeSpan.FromHours(3));

        var inFive = await AskAsync(school, at);
        await school.Host.SendAsync(await school.Host.SignInAsync(Roles.DeputyHead), new ChooseWeek(WeekKind.SixDays, new DateOnly(2025, 1, 1)));
        var inSix = await AskAsync(school, at);

        Assert.Equal((Day(five), Day(six)), (inFive.Notice.Day, inSix.Notice.Day));
        Assert.Equal(new DateTimeOffset(Day(five).AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(3)), inFive.Notice.EndsAt);
    }

    [Fact]
    public async Task Law_RunsInPlainHoursAcrossHolidays()
    {
        await using var school = await BreachSchool.OpenAsync();
        var detected = new DateTimeOffset(2025, 12, 30, 15, 0, 0, TimeSpan.FromHours(3));

        var law = (await AskAsync(school, detected)).Law;

        Assert.Equal((detected.AddHours(24), detected.AddHours(72)), (law.NoticeBy, law.ResultsBy));
    }

    [Theory]
    [InlineData(DataLeak.Yes, true, false)]
    [InlineData(DataLeak.Unknown, true, true)]
    [InlineData(DataLeak.No, false, false)]
    public void Law_WhereTheAnswerIsOpen_RunsAsAWarning(DataLeak leak, bool runs, bool warns)
    {
        var law = Clocks.LawOf(DateTimeOffset.UnixEpoch, leak);

        Assert.Equal((runs, warns), (law is not null, law is { IsWarning: true }));
    }

    [Fact]
    public async Task Notice_AcrossAYearWithoutADecree_IsProvisional()
    {
        await using var school = await BreachSchool.OpenAsync(new PluginTestOptions { Now = new(2027, 3, 1, 6, 0, 0, TimeSpan.Zero) });

        Assert.True((await AskAsync(school, school.Host.Now)).Notice.IsProvisional);
    }

    [Fact]
    public async Task Notice_WhereTheSchoolCountsTheSameDay_IsDueOnIt()
    {
        await using var school = await BreachSchool.OpenAsync(new PluginTestOptions { Settings = """{"noticeInWorkingDays": 0}""" });

        Assert.Equal(school.Host.Today, (await AskAsync(school, school.Host.Now)).Notice.Day);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static async Task<ReportStart> AskAsync(BreachSchool school, DateTimeOffset learned) =>
        (await school.Host.SendAsync(school.Teacher, new GetReportStart(learned))).Value!;
}
