using Bunit;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Directory.Card;
using ClassTeacherPlatform.Host.Tests.Duties;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Directory.Card;

public sealed class StudentCardPageTests : HostPageContext
{
    private static readonly SchoolClass Class = Answers.Class("7А");
    private static readonly Student Student = Answers.Student("Агапов", new DateOnly(2012, 12, 1)) with { ClassId = Class.Id };

    private static readonly GuardianLink Mother = new(
        new PersonName("Агапова", "Анна", null), GuardianKind.Mother, null, true, null, true, new DateOnly(2026, 9, 1), null);

    private static readonly GuardianLink Father = new(
        new PersonName("Агапов", "Пётр", null), GuardianKind.Father, null, false, "Решение суда № 2-15", false, new DateOnly(2026, 9, 1), null);

    [Fact]
    public void Open_TheFamily_SaysWhoMaySeeAndSignAndOnWhatGround()
    {
        var rows = Show(Mother, Father).FindAll("tbody tr");

        Assert.Contains("Да", rows[0].QuerySelectorAll("td")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Решение суда № 2-15", rows[1].QuerySelectorAll("td")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("Нет", rows[1].QuerySelectorAll("td")[2].TextContent);
    }

    [Fact]
    public void Open_AnEndedLink_StandsApart()
    {
        var page = Show(Mother with { Until = new DateOnly(2026, 10, 1) });

        Assert.Contains("подписать за обучающегося некому", page.Markup, StringComparison.Ordinal);
        Assert.Contains("с 01.09.2026 по 01.10.2026", page.Find("table").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_BeforeTheFourteenthBirthday_Warns() =>
        Assert.Contains("14 лет исполнится 01.12.2026", Show(Mother).Find(".notice.warn").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Open_ADuty_LeadsToTheGapAndToTheModulesHistory()
    {
        var page = Show(Mother);

        Assert.Single(page.FindAll($"a[href='/history/{Student.Id.Value}']"));
        Assert.Single(page.FindAll($"a[href='/fill?class={Class.Id.Value}&student={Student.Id.Value}']"));
    }

    [Fact]
    public void Open_ForWhoeverKeepsTheLists_OffersToChange()
    {
        Assert.Empty(Show(Mother).FindAll("a[href^='/lists']"));
        May(KernelPermissions.Directory);

        Assert.Single(Show(Mother).FindAll($"a[href='/lists?class={Class.Id.Value}&student={Student.Id.Value}']"));
    }

    [Fact]
    public void Open_WhereRefused_ShowsNoName()
    {
        Answer<GetStudentCard, StudentCard>(new Refusal.Forbidden(KernelPermissions.Students));

        var page = Render<StudentCardPage>(p => p.Add(x => x.Id, Student.Id.Value));

        Assert.Single(page.FindAll("[role=alert]"));
        Assert.Empty(page.FindAll("table"));
    }

    private IRenderedComponent<StudentCardPage> Show(params GuardianLink[] links)
    {
        var answer = Answers.Of("a.b", Answers.Item(Class, DutyState.Due, Student));
        Answer<GetStudentCard, StudentCard>(new StudentCard(
            Student, "7А", links, [new ClassMembership("7А", new DateOnly(2026, 9, 1), null, "№ 12")], [Answers.Clause("4", answer)]));
        return Render<StudentCardPage>(p => p.Add(x => x.Id, Student.Id.Value));
    }
}
