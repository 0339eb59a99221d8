using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Tests.Kernel;

namespace ClassTeacherPlatform.Host.Tests.Cli;

public sealed class CalendarCommandTests
{
    [Theory]
    [InlineData("2026-05-08", "5", "2026-05-12")]
    [InlineData("2026-05-08", "6", "2026-05-11")]
    [InlineData("2025-12-30", "5", "2026-01-12")]
    [InlineData("2025-12-30", "6", "2026-01-09")]
    [InlineData("2025-11-01", "5", "2025-11-05")]
    public async Task Due_OfADate_IsTheFirstWord(string learned, string week, string due)
    {
        await using var kernel = await KernelFixture.StartAsync();

        var run = await CommandRun.OfAsync(kernel, CalendarCommand.Create, "calendar", "due", learned, "--week", week);

        Assert.Equal((0, due, string.Empty), (run.Code, Assert.Single(run.Lines).Split(' ')[0], run.Error));
    }

    [Fact]
    public async Task Due_InAProvisionalYear_WarnsOnTheErrorStream()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var run = await CommandRun.OfAsync(kernel, CalendarCommand.Create, "calendar", "due", "2027-04-30", "--week", "5");

        Assert.Equal((0, "2027-05-04"), (run.Code, run.Output.Split(' ')[0]));
        Assert.Contains("постановления", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8.5.2026")]
    [InlineData("2026-02-30")]
    [InlineData("9999-12-31")]
    [InlineData("2026-05-08", "--week", "7")]
    public async Task Due_OfBadInput_IsRefusedWithoutAHost(params string[] input)
    {
        var run = await CommandRun.OfAsync(null, CalendarCommand.Create, ["calendar", "due", .. input]);

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Due_WithoutAWeek_IsTheSchoolsOwnWithItsDecisions()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var secretary = kernel.Accounts.Add(Role.Secretary);
        await kernel.Send(secretary, new ChooseWeek(WeekKind.SixDays, new DateOnly(2026, 9, 1)));
        await kernel.Send(secretary, new DecideDay(new DateOnly(2026, 9, 5), DayRule.NonWorking, "Приказ № 1"));

        var saturday = await CommandRun.OfAsync(kernel, CalendarCommand.Create, "calendar", "due", "2026-09-11");
        var decided = await CommandRun.OfAsync(kernel, CalendarCommand.Create, "calendar", "due", "2026-09-04");

        Assert.Equal(("2026-09-12", "2026-09-07"), (saturday.Output.Split(' ')[0], decided.Output.Split(' ')[0]));
    }
}
