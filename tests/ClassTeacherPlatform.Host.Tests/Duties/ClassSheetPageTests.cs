using Bunit;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Duties.Pages;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class ClassSheetPageTests : HostPageContext
{
    private static readonly SchoolClass Class = Answers.Class("7А", "Лебедева Ирина") with
    {
        Teachers = [new ClassTeacher("Лебедева Ирина", new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31))],
    };

    private static readonly Student Done = Answers.Student("Агапов");
    private static readonly Student Late = Answers.Student("Белова");
    private static readonly Student NotAsked = Answers.Student("Ким");

    [Fact]
    public void Open_EachState_IsSaidInWordsAndAGapLeadsToItsPage()
    {
        May(KernelPermissions.Students);

        var page = Show();

        Assert.Contains("Выполнено", RowOf(page, Done).TextContent, StringComparison.Ordinal);
        Assert.Single(RowOf(page, Done).QuerySelectorAll("a"));
        Assert.Contains("Просрочено", RowOf(page, Late).TextContent, StringComparison.Ordinal);
        Assert.Equal([$"/students/{Late.Id.Value}", $"/fill?class={Class.Id.Value}&student={Late.Id.Value}"],
            RowOf(page, Late).QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("не требуется", RowOf(page, NotAsked).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_TheHead_NamesTheTeacherWithDates() =>
        Assert.Contains("Лебедева Ирина, с 01.09.2026 по 31.12.2026", Show().Find(".teachers").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Open_WithoutTheRightToCards_HasNoLinksToThem() => Assert.Empty(Show().FindAll("a[href^='/students']"));

    [Fact]
    public async Task Filter_ByGaps_KeepsTheNumbersOfTheClassList()
    {
        var page = Show();

        await page.Find("input[type=checkbox]").ChangeAsync(true);

        var row = Assert.Single(page.FindAll("tbody tr:not(.totals)"));
        Assert.Equal("2", row.QuerySelector(".number")!.TextContent);
    }

    [Fact]
    public void Open_WhereRefused_ShowsNoData()
    {
        Answer<GetClassSheet, ClassSheet>(new Refusal.Forbidden(KernelPermissions.Duties));

        var page = Render<ClassSheetPage>(p => p.Add(x => x.ClassId, Class.Id.Value));

        Assert.Single(page.FindAll("[role=alert]"));
        Assert.Empty(page.FindAll("table"));
        Assert.DoesNotContain("7А", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WhereTheRightEndsMeanwhile_ForgetsWhatItShowed()
    {
        var page = Show();
        Answer<GetClassSheet, ClassSheet>(new Refusal.Forbidden(KernelPermissions.Duties));

        page.Render(p => p.Add(x => x.ClassId, Class.Id.Value));

        Assert.DoesNotContain("Агапов", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("7А", page.Markup, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement RowOf(IRenderedComponent<ClassSheetPage> page, Student student) =>
        page.FindAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains(student.Name.Family, StringComparison.Ordinal));

    private IRenderedComponent<ClassSheetPage> Show()
    {
        var answer = Answers.Of("a.b", Answers.Item(Class, DutyState.Done, Done), Answers.Item(Class, DutyState.Overdue, Late));
        Answer<GetClassSheet, ClassSheet>(new ClassSheet(new ClassRoster(Class, [Done, Late, NotAsked]), [Answers.Clause("4", answer)]));
        return Render<ClassSheetPage>(p => p.Add(x => x.ClassId, Class.Id.Value));
    }
}
