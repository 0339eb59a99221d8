using Bunit;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Duties.Pages;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class OverviewPageTests : HostPageContext
{
    private static readonly SchoolClass Class7 = Answers.Class("7А", "Лебедева Ирина");
    private static readonly SchoolClass Class9 = Answers.Class("9А");
    private readonly ITableWriter _tables = Substitute.For<ITableWriter>();

    public OverviewPageTests()
    {
        Services.AddSingleton(_tables);
        Answer<GetOverview, SchoolOverview>(new SchoolOverview([Class7, Class9],
        [
            Answers.Clause("1"),
            Answers.Clause("3", Answers.Silent("broken")),
            Answers.Clause("4", Answers.Of("a.b", Answers.Item(Class7, DutyState.Overdue), Answers.Item(Class7, DutyState.Done), Answers.Item(Class9, DutyState.Done))),
        ]));
    }

    [Fact]
    public void Open_ACell_SaysDoneOfAllAndWhatIsLate()
    {
        var cell = Show().FindAll("tbody tr")[0].QuerySelectorAll("td")[1];

        Assert.Contains("1 из 2", cell.TextContent, StringComparison.Ordinal);
        Assert.Contains("просрочено: 1", cell.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WhatNothingCarries_IsNamedAndHasNoColumn()
    {
        var page = Show();

        Assert.Equal(3, page.FindAll("thead th").Count);
        Assert.Contains("ни один включённый модуль: 1.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Filter_ByParallel_CountsItAlone()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/overview?grade=9");

        var page = Show();

        Assert.Single(page.FindAll("tbody tr"));
        Assert.Contains("1 из 1", page.Find("tfoot").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_WritesNumbersAndLeavesTheUnknownEmpty()
    {
        List<IReadOnlyList<object?>> rows = [];
        _tables.Write(TableFormat.Csv, Arg.Any<IReadOnlyList<string>>(), Arg.Do<IEnumerable<IReadOnlyList<object?>>>(r => rows = [.. r])).Returns([1]);

        await Show().FindAll("button").Single(b => b.TextContent.Contains("CSV", StringComparison.Ordinal)).ClickAsync();

        Assert.Equal(["7А", "Лебедева Ирина", null, null, null, null, 1, 2, 1, 0], rows[0]);
    }

    [Fact]
    public async Task Export_WhereTheRightEndedMeanwhile_WritesNothing()
    {
        var page = Show();
        Answer<GetOverview, SchoolOverview>(new Refusal.Forbidden("kernel.overview"));

        await page.FindAll("button").Single(b => b.TextContent.Contains("CSV", StringComparison.Ordinal)).ClickAsync();

        Assert.Empty(_tables.ReceivedCalls());
    }

    private IRenderedComponent<OverviewPage> Show() => Render<OverviewPage>();
}
