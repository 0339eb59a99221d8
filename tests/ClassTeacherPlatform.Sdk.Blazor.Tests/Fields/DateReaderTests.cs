using ClassTeacherPlatform.Sdk.Blazor.Fields;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Fields;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("01.09.2026")]
    [InlineData("1.9.26")]
    [InlineData("1/9/2026")]
    [InlineData("01092026")]
    [InlineData("010926")]
    [InlineData(" 1 9 2026 ")]
    [InlineData("01-09-2026")]
    public void Read_DayFirst_GivesTheDay(string typed) => Assert.Equal(new DateOnly(2026, 9, 1), DateReader.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("31.02.2026")]
    [InlineData("2026-09-01")]
    [InlineData("сентябрь")]
    [InlineData("1.9")]
    public void Read_WhatIsNoDay_GivesNothing(string typed) => Assert.Null(DateReader.Read(typed));
}
