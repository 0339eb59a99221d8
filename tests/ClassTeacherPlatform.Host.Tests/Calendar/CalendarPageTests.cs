using Bunit;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Calendar.Pages;
using ClassTeacherPlatform.Host.Calendar.Years;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace ClassTeacherPlatform.Host.Tests.Calendar;

public sealed class CalendarPageTests : HostPageContext
{
    private static readonly WorkingDayAnswer Soon = new(new DateOnly(2026, 11, 25), false);

    public CalendarPageTests() => Answer<GetDueDates, DueDates>(new DueDates(Soon, Soon, Soon));

    [Fact]
    public void Open_ForAReader_ShowsTwelveMonthsAndNothingToChange()
    {
        var page = Show(2026);

        Assert.Equal(12, page.FindAll("table.month").Count);
        Assert.Empty(page.FindAll("form"));
        Assert.Empty(page.FindAll("button.day"));
        Assert.Empty(page.FindAll(".notice.warn"));
    }

    [Theory]
    [InlineData(2026, 3, "8", "holiday", "Международный женский день (праздник)")]
    [InlineData(2026, 3, "9", "moved", "выходной, перенесённый с 8 марта")]
    [InlineData(2026, 4, "30", "short", "сокращённый день")]
    [InlineData(2025, 11, "1", "short", "сокращённый день")]
    [InlineData(2024, 4, "27", "saturday", "рабочая суббота")]
    public void Open_ASpecialDay_SaysItInWordsAndByASign(int year, int month, string day, string look, string words)
    {
        var page = Show(year);

        var cell = page.FindAll("table.month")[month - 1].QuerySelectorAll("td").Single(c => c.TextContent.Trim().StartsWith(day, StringComparison.Ordinal)
            && c.ClassList.Contains(look) && c.GetAttribute("title") == words);

        Assert.NotEmpty(cell.QuerySelector("sup")!.TextContent);
        Assert.Equal(words, cell.QuerySelector(".visually-hidden")!.TextContent);
    }

    [Fact]
    public void Open_AProvisionalYear_Warns() => Assert.Contains("2027", Show(2027).Find(".notice.warn").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Open_AYearWithoutData_SaysSo() => Assert.Contains("Данных за 2031 год нет", Show(2031).Find(".notice.warn").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Open_InASixDayWeek_SaysWhichTransfersDoNotBind()
    {
        var page = Show(2026, WeekKind.SixDays);

        Assert.Contains("не действует: 3 января", page.Find(".facts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_APressedDay_SendsTheDecision()
    {
        May(KernelPermissions.Calendar);
        Answer<DecideDay, EntryId>(EntryId.New());
        var page = Show(2026);

        await page.FindAll("table.month")[11].QuerySelectorAll("button.day")[20].ClickAsync();
        await page.Find("#calendar-reason").ChangeAsync("Приказ № 87");
        await page.FindAll("form")[0].SubmitAsync();

        _ = Sender.Received(1).Send(
            Arg.Is<DecideDay>(d => d.Day == new DateOnly(2026, 12, 21) && d.Rule == DayRule.NonWorking && d.Reason == "Приказ № 87"),
            Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Decide_WithoutADay_SaysWhatIsMissing()
    {
        May(KernelPermissions.Calendar);
        var page = Show(2026);

        await page.FindAll("form")[0].SubmitAsync();

        Assert.Contains("Укажите день.", page.Markup, StringComparison.Ordinal);
        _ = Sender.DidNotReceive().Send(Arg.Any<DecideDay>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void DueDate_InAProvisionalYear_WarnsWithTheAnswer()
    {
        Answer<GetDueDates, DueDates>(new DueDates(Soon with { IsProvisional = true }, Soon, Soon));

        Assert.Contains("день может измениться", Show(2026).Find("section.due").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<CalendarPage> Show(int year, WeekKind week = WeekKind.FiveDays)
    {
        var days = WorkingDaysTests.Shipped(week);
        Answer<GetCalendarYear, CalendarYearView>(new CalendarYearView(
            days.Year(year), days.IsKnown(year), false, [.. days.Days(year)], [], [], [.. ShippedYears.All.Keys]));
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo($"/calendar?year={year}&week={(int)week}");
        return Render<CalendarPage>();
    }
}
