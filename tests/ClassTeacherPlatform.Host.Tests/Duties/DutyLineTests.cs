using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class DutyLineTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly SchoolClass Class = Answers.Class("7А");

    [Theory]
    [InlineData(DutyKind.Once, DutyState.Overdue, -1, DutyUrgency.Overdue)]
    [InlineData(DutyKind.Once, DutyState.Due, 0, DutyUrgency.Soon)]
    [InlineData(DutyKind.Once, DutyState.Due, 14, DutyUrgency.Soon)]
    [InlineData(DutyKind.Once, DutyState.Due, 15, DutyUrgency.Open)]
    [InlineData(DutyKind.Once, DutyState.Due, null, DutyUrgency.Open)]
    [InlineData(DutyKind.Once, DutyState.Conflict, null, DutyUrgency.Soon)]
    [InlineData(DutyKind.Standing, DutyState.Due, null, DutyUrgency.Standing)]
    [InlineData(DutyKind.Standing, DutyState.Done, null, DutyUrgency.Done)]
    [InlineData(DutyKind.Capability, DutyState.Overdue, -1, DutyUrgency.Standing)]
    public void Of_ByKindAndDay_SaysHowPressing(DutyKind kind, DutyState state, int? daysLeft, DutyUrgency expected)
    {
        var item = Answers.Item(Class, state, due: daysLeft is { } days ? Today.AddDays(days) : null);

        var line = Assert.Single(LinesOf(Answers.Of("a.b", item) with { Kind = kind }));

        Assert.Equal(expected, line.Urgency);
    }

    [Fact]
    public void Of_WhereNothingIsToBeDone_HasNoLine() => Assert.Empty(LinesOf(Answers.Of("a.b")));

    [Fact]
    public void NextGap_OfSeveral_IsTheOldestOverdue()
    {
        var (first, second) = (Answers.Student("Агапов"), Answers.Student("Белова"));
        var line = Assert.Single(LinesOf(Answers.Of("a.b",
            Answers.Item(Class, DutyState.Done, Answers.Student("Ёжиков"), Today.AddDays(-9)),
            Answers.Item(Class, DutyState.Due, Answers.Student("Зимин"), Today),
            Answers.Item(Class, DutyState.Overdue, first, Today.AddDays(-1)),
            Answers.Item(Class, DutyState.Overdue, second, Today.AddDays(-5)))));

        Assert.Equal($"/fill?class={Class.Id.Value}&student={second.Id.Value}", line.NextGap);
    }

    private static IReadOnlyList<DutyLine> LinesOf(DutyAnswer answer) => DutyLine.Of([Answers.Clause("4", answer)], [Class], Today);
}
