using ClassTeacherPlatform.Sdk.Blazor.Lists;
using ClassTeacherPlatform.Sdk.Blazor.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Lists;

public sealed class ClassChoiceTests : KitContext
{
    private static readonly SchoolClass SevenA = new(SchoolClassId.New(), "7А", 7, []);
    private static readonly SchoolClass SevenB = new(SchoolClassId.New(), "7Б", 7, []);

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void Open_WithoutAChoice_TakesTheFirstClassIntoTheAddress()
    {
        Show(SevenA, SevenB);

        Assert.EndsWith($"?class={SevenA.Id}", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithAChoice_KeepsIt()
    {
        Navigation.NavigateTo($"/page?class={SevenB.Id}");

        var choice = Show(SevenA, SevenB);

        Assert.EndsWith($"?class={SevenB.Id}", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal(SevenB.Id.ToString(), choice.Find("select").GetAttribute("value"));
    }

    [Fact]
    public async Task Choose_AnotherClass_DropsTheStudentOfTheFirst()
    {
        Navigation.NavigateTo($"/page?class={SevenA.Id}&student={Guid.NewGuid()}&kind=2");
        var choice = Show(SevenA, SevenB);

        await choice.Find("select").ChangeAsync(SevenB.Id.ToString());

        Assert.EndsWith($"/page?class={SevenB.Id}&kind=2", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithoutClasses_SaysWhomToAsk()
    {
        var choice = Show();

        Assert.Contains("Обратитесь к заместителю директора", choice.Find(".empty").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ClassChoice> Show(params SchoolClass[] classes)
    {
        Sender.Send(new GetVisibleClasses("consents.register"), Arg.Any<CancellationToken>())
            .Returns(Outcome<IReadOnlyList<SchoolClass>>.Of(classes));
        return Render<ClassChoice>(p => p.Add(c => c.Permission, "consents.register"));
    }
}
