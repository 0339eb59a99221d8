using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Calendar.Years;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Host.Tests.Calendar;

/// <summary>Over any days from 2023 to 2028, both weeks and any decisions of the school.</summary>
public sealed class WorkingDaysProperties
{
    private static readonly DateOnly First = new(2023, 1, 1);

    /// <summary>A school, a day, a later day and a number of working days.</summary>
    public sealed record Case(bool Six, int Start, int Gap, int Count, (int Day, bool Works)[] Own);

    public static class Cases
    {
        public static Arbitrary<Case> Any() => Arb.From(
            from six in Gen.Elements(true, false)
            from start in Gen.Choose(0, 2100)
            from gap in Gen.Choose(0, 40)
            from count in Gen.Choose(1, 12)
            from own in Gen.ListOf(from day in Gen.Choose(0, 2200) from works in Gen.Elements(true, false) select (day, works), 60)
            select new Case(six, start, gap, count, [.. own]));
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void DueDay_IsAWorkingDayAfterTheStart(Case given)
    {
        var (days, start) = (School(given), First.AddDays(given.Start));

        var due = days.After(start, given.Count).Day;

        Assert.True(due > start);
        Assert.True(days.Day(due).IsWorking);
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void DueDay_HasExactlySoManyWorkingDaysUpToIt(Case given)
    {
        var (days, start) = (School(given), First.AddDays(given.Start));

        var due = days.After(start, given.Count).Day;

        Assert.Equal(given.Count, Enumerable.Range(1, due.DayNumber - start.DayNumber).Count(n => days.Day(start.AddDays(n)).IsWorking));
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void DueDay_NeverGoesBackWhenTheStartGoesForward(Case given)
    {
        var (days, start) = (School(given), First.AddDays(given.Start));

        Assert.True(days.After(start, given.Count).Day <= days.After(start.AddDays(given.Gap), given.Count).Day);
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void ADecisionOfTheSchool_GoesBeforeEverything(Case given)
    {
        var days = School(given);

        Assert.All(Decisions(given), d => Assert.Equal(d.Value.Rule == DayRule.Working, days.Day(d.Key).IsWorking));
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 200)]
    public void ADecisionThatWasLifted_LeavesTheDayAsItWas(Case given)
    {
        var lifted = new WorkingDays(
            ShippedYears.All, Decisions(given).ToDictionary(d => d.Key, d => d.Value with { Rule = DayRule.AsUsual }), _ => Week(given));
        var usual = WorkingDaysTests.Shipped(Week(given));

        Assert.All(Decisions(given).Keys, day => Assert.Equal(usual.Day(day), lifted.Day(day)));
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void ASixDayWeek_IsNeverLaterThanAFiveDayWeek(Case given)
    {
        var start = First.AddDays(given.Start);

        var (five, six) = (WorkingDaysTests.Shipped(WeekKind.FiveDays), WorkingDaysTests.Shipped(WeekKind.SixDays));

        Assert.True(six.After(start, given.Count).Day <= five.After(start, given.Count).Day);
    }

    private static WorkingDays School(Case given) => new(ShippedYears.All, Decisions(given), _ => Week(given));

    private static WeekKind Week(Case given) => given.Six ? WeekKind.SixDays : WeekKind.FiveDays;

    private static Dictionary<DateOnly, OwnDay> Decisions(Case given) => given.Own.DistinctBy(o => o.Day).ToDictionary(
        o => First.AddDays(o.Day), o => new OwnDay(First.AddDays(o.Day), o.Works ? DayRule.Working : DayRule.NonWorking, "Приказ"));
}
