using Bunit;
using ClassTeacherPlatform.Host.Duties.Pages;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class ClassesPageTests : HostPageContext
{
    [Fact]
    public void Open_WithClasses_LeadsToTheirSheets()
    {
        var one = Answers.Class("7А", "Лебедева Ирина");

        var page = Show(one);

        Assert.Equal($"/classes/{one.Id.Value}", page.Find(".classes a").GetAttribute("href"));
        Assert.Contains("Лебедева Ирина", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithoutClasses_SaysWhomToAsk() => Assert.Contains("заместитель директора", Show().Find(".empty").TextContent, StringComparison.Ordinal);

    private IRenderedComponent<ClassesPage> Show(params SchoolClass[] classes)
    {
        Answer<GetVisibleClasses, IReadOnlyList<SchoolClass>>(Outcome<IReadOnlyList<SchoolClass>>.Of(classes));
        return Render<ClassesPage>();
    }
}
