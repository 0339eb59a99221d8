using ClassTeacherPlatform.Host.Directory.Card;

namespace ClassTeacherPlatform.Host.Tests.Directory.Card;

public sealed class BirthdayHintTests
{
    [Theory]
    [InlineData("2012-11-24", "2026-11-24", 14, true, true)]
    [InlineData("2012-11-25", "2026-11-24", 14, false, true)]
    [InlineData("2012-10-25", "2026-11-24", 14, true, true)]
    [InlineData("2013-01-24", "2026-11-24", 14, false, false)]
    [InlineData("2008-12-01", "2026-11-24", 18, false, true)]
    public void Of_ABirthday_SaysWhetherItHasComeAndIsNear(string born, string today, int age, bool hasCome, bool isNear)
    {
        var hint = BirthdayHint.Of(Day(born), Day(today))[0];

        Assert.Equal((age, hasCome, isNear), (hint.Age, hint.HasCome, hint.IsNear));
    }

    [Fact]
    public void Of_BornOnALeapDay_IsOlderOnTheFirstOfMarch() =>
        Assert.Equal(new DateOnly(2026, 3, 1), BirthdayHint.Of(Day("2012-02-29"), Day("2026-02-28"))[0].Day);

    [Fact]
    public void Of_WhatHasLongPassed_IsNotTold() => Assert.Empty(BirthdayHint.Of(Day("2008-01-01"), Day("2026-11-24")));

    [Fact]
    public void Of_NoBirthday_IsNothing() => Assert.Empty(BirthdayHint.Of(null, Day("2026-11-24")));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
