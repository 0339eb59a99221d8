using Bunit;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Duties.Pages;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class MyDutiesPageTests : HostPageContext
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly SchoolClass Class = Answers.Class("7А");

    public MyDutiesPageTests() => Services.AddSingleton<INavigationSource, HostNavigation>();

    [Fact]
    public void Open_ByAClassTeacher_ShowsTheMostPressingFirstWithTheNextGap()
    {
        var late = Answers.Student("Агапов");
        var page = Show(DutyScope.OwnClasses, [Class], [],
            Answers.Clause("3", Answers.Of("soon", Answers.Item(Class, DutyState.Due, due: Today.AddDays(3)))),
            Answers.Clause("4", Answers.Of("late", Answers.Item(Class, DutyState.Done), Answers.Item(Class, DutyState.Overdue, late, Today.AddDays(-1)))));

        var sections = page.FindAll("section");
        Assert.StartsWith("Просрочено", sections[0].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("Пункт 4. О пункте 4", sections[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("1 из 2", sections[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("срок 23.11.2026", sections[0].TextContent, StringComparison.Ordinal);
        Assert.Equal($"/fill?class={Class.Id.Value}&student={late.Id.Value}", sections[0].QuerySelector("a.next")!.GetAttribute("href"));
        Assert.StartsWith("Скоро срок", sections[1].TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WhereADutyAsksNothing_SaysThatItIsOn()
    {
        var page = Show(DutyScope.OwnClasses, [Class], [], Answers.Clause("3", Answers.Of("quiet")));

        Assert.Contains("Сейчас ничего не требуется: «Обязанность quiet»", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("section"));
    }

    [Fact]
    public void Open_WhereAModuleDidNotAnswer_SaysWhatIsNotKnown()
    {
        var page = Show(DutyScope.OwnClasses, [Class], [], Answers.Clause("3", Answers.Silent("broken")));

        Assert.Contains("«Обязанность broken»", page.Find(".notice.warn").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ByTheHead_ShowsTheSchoolInShortWithTheClassesBehind()
    {
        May(KernelPermissions.Overview);
        var other = Answers.Class("9А");

        var page = Show(DutyScope.School, [], [Class, other],
            Answers.Clause("4", Answers.Of("a", Answers.Item(Class, DutyState.Overdue), Answers.Item(other, DutyState.Done))));

        Assert.Equal([$"/classes/{Class.Id.Value}"], page.FindAll("tbody a").Select(a => a.GetAttribute("href")));
        Assert.Single(page.FindAll("a[href='/overview']"));
    }

    [Fact]
    public void Open_ByTheAdministrator_OffersWhatThereIsForThem()
    {
        May(KernelPermissions.Directory);

        var page = Show(DutyScope.None, [], []);

        Assert.Single(page.FindAll("li a[href='/lists']"));
        Assert.Empty(page.FindAll("a[href='/overview'], a[href='/classes']"));
    }

    private IRenderedComponent<MyDutiesPage> Show(
        DutyScope scope, IReadOnlyList<SchoolClass> own, IReadOnlyList<SchoolClass> school, params ClauseAnswers[] clauses)
    {
        Answer<GetMyDuties, MyDuties>(new MyDuties(scope, own, school, clauses));
        return Render<MyDutiesPage>();
    }
}
