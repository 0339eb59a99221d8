using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Calendar.Years;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Host.Tests.Operations;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Calendar;

public sealed class SchoolCalendarTests
{
    private static readonly DateOnly Tuesday = new(2026, 9, 8);

    [Fact]
    public async Task DecideDay_NonWorking_HoldsForEverybodyAtOnce()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var calendar = kernel.Root.Resolve<IWorkingCalendar>();
        Assert.True(calendar.IsWorkingDay(Tuesday));

        await Decide(kernel, DayRule.NonWorking);

        Assert.False(calendar.IsWorkingDay(Tuesday));
        Assert.Equal(new WorkingDayAnswer(Tuesday.AddDays(1), false), calendar.WorkingDaysAfter(Tuesday.AddDays(-1), 1));
    }

    [Fact]
    public async Task DecideDay_AsUsual_LiftsTheDecision()
    {
        await using var kernel = await KernelFixture.StartAsync();

        await Decide(kernel, DayRule.NonWorking);
        await Decide(kernel, DayRule.AsUsual);

        Assert.True(kernel.Root.Resolve<IWorkingCalendar>().IsWorkingDay(Tuesday));
    }

    [Fact]
    public async Task DecideDay_ByAVoidOperation_DoesNotHold()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (secretary, head) = (kernel.Accounts.Add(Role.Secretary), kernel.Accounts.Add(Role.Head));
        await kernel.Send(secretary, new DecideDay(Tuesday, DayRule.NonWorking, "Карантин"));
        Assert.False(kernel.Root.Resolve<IWorkingCalendar>().IsWorkingDay(Tuesday));

        await kernel.Send(head, VoidingTests.Interval(kernel.Time.GetUtcNow().AddHours(-1), null, secretary));

        Assert.True(kernel.Root.Resolve<IWorkingCalendar>().IsWorkingDay(Tuesday));
    }

    [Fact]
    public async Task DecideDay_WithoutAReason_SaysWhatIsMissing()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var outcome = await kernel.Send(kernel.Accounts.Add(Role.Secretary), new DecideDay(Tuesday, DayRule.NonWorking, " "));

        Assert.Equal("Calendar.ReasonMissing", Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors.Single().Code);
    }

    [Fact]
    public async Task DecideDay_ByAClassTeacher_IsForbidden()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var outcome = await kernel.Send(kernel.Accounts.Add(Role.ClassTeacher), new DecideDay(Tuesday, DayRule.NonWorking, "?"));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task ChooseWeek_FromADay_LeavesEarlierDaysAlone()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var calendar = kernel.Root.Resolve<IWorkingCalendar>();

        await kernel.Send(kernel.Accounts.Add(Role.DeputyHead), new ChooseWeek(WeekKind.SixDays, new DateOnly(2026, 9, 1)));

        Assert.False(calendar.IsWorkingDay(new DateOnly(2026, 8, 29)));
        Assert.True(calendar.IsWorkingDay(new DateOnly(2026, 9, 5)));
    }

    [Fact]
    public async Task ImportYear_OfAConfirmed2027_EndsTheWarning()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var calendar = kernel.Root.Resolve<IWorkingCalendar>();
        Assert.True(calendar.WorkingDaysAfter(new DateOnly(2027, 9, 1), 1).IsProvisional);
        var year = ShippedYears.All[2027] with
        {
            Status = YearStatus.Confirmed,
            Transfers = [.. ShippedYears.All[2027].Transfers, new Transfer(new DateOnly(2027, 1, 2), new DateOnly(2027, 9, 3))],
        };

        var imported = await kernel.Send(kernel.Accounts.Add(Role.Secretary), new ImportYear(year.ToJson()));

        Assert.Equal(2027, imported.Value);
        Assert.Equal(new WorkingDayAnswer(new DateOnly(2027, 9, 6), false), calendar.WorkingDaysAfter(new DateOnly(2027, 9, 2), 1));
    }

    [Fact]
    public async Task GetCalendarYear_ByAnybodySignedIn_TellsTheYear()
    {
        await using var kernel = await KernelFixture.StartAsync();
        await Decide(kernel, DayRule.NonWorking);
        var teacher = kernel.Accounts.Add(Role.ClassTeacher);

        var year = (await kernel.Send(teacher, new GetCalendarYear(2026, null))).Value!;

        Assert.Equal((365, 246), (year.Days.Count, year.WorkingDays));
        Assert.Equal("Приказ № 5", year.Own.Single().Reason);
        Assert.Equal([2024, 2025, 2026, 2027], year.KnownYears);
    }

    [Fact]
    public async Task Changes_OfTheCalendar_AreCoveredByTheChain()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var secretary = kernel.Accounts.Add(Role.Secretary);
        await Decide(kernel, DayRule.Working);
        await kernel.Send(secretary, new ChooseWeek(WeekKind.SixDays, Tuesday));
        await kernel.Send(secretary, new ImportYear(ShippedYears.All[2026].ToJson()));
        Assert.Empty(kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems);

        kernel.Tamper("UPDATE kernel_calendar_days SET Rule = 'NonWorking'");

        Assert.Single(kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems);
    }

    private static Task<Outcome<EntryId>> Decide(KernelFixture kernel, DayRule rule) =>
        kernel.Send(kernel.Accounts.Add(Role.Secretary), new DecideDay(Tuesday, rule, "Приказ № 5"));
}
