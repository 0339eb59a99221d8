using ClassTeacherPlatform.Sdk.Blazor.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;
using NSubstitute;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Pages;

public sealed class SchoolPageTests : KitContext
{
    [Fact]
    public void Load_WhenRefused_ShowsTheRefusalAndKeepsTheTools()
    {
        Sender.Send(Arg.Any<GetNames>(), Arg.Any<CancellationToken>()).Returns(Refusal.Because("NotToday"));

        var page = Render<NamePage>();

        Assert.Equal("NotToday", page.Find("[role=alert]").TextContent);
        Assert.Empty(page.FindAll("#read"));
        Assert.Single(page.FindAll("#tool"));
    }

    [Fact]
    public async Task Do_WhenAFieldThatIsShownIsInvalid_ShowsTheErrorAtTheField()
    {
        Answer("Anna");
        Save(new Refusal.Invalid([new FieldError("Name", "TooShort")]));
        var page = Render<NamePage>();

        await page.Find("#save").ClickAsync();

        Assert.Equal("TooShort", page.Find("#error").TextContent);
        Assert.Contains("Проверьте отмеченные поля.", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Saved.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Do_WhenAFieldThatIsNotShownIsInvalid_SaysItInAMessage()
    {
        Answer("Anna");
        Save(new Refusal.Invalid([new FieldError("Class", "NoClass")]));
        var page = Render<NamePage>();

        await page.Find("#save").ClickAsync();

        Assert.Empty(page.Find("#error").TextContent);
        Assert.Contains("NoClass", page.Find(".mud-snackbar").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Do_AfterTheErrorIsMended_ForgetsIt()
    {
        Answer("Anna");
        Save(new Refusal.Invalid([new FieldError("Name", "TooShort")]));
        var page = Render<NamePage>();
        await page.Find("#save").ClickAsync();
        Save("done");

        await page.Find("#save").ClickAsync();

        Assert.Empty(page.Find("#error").TextContent);
        Assert.Contains("Saved.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Do_PressedTwice_IsDoneOnce()
    {
        Answer("Anna");
        var first = new TaskCompletionSource<Outcome<string>>();
        Sender.Send(Arg.Any<SaveName>(), Arg.Any<CancellationToken>()).Returns(first.Task);
        var page = Render<NamePage>();
        var pressed = page.Find("#save").ClickAsync();

        await page.Find("#save").ClickAsync();
        first.SetResult("done");
        await pressed;

        await Sender.Received(1).Send(Arg.Any<SaveName>(), Arg.Any<CancellationToken>());
        Assert.Single(page.FindAll(".mud-snackbar"));
    }

    [Fact]
    public async Task Reload_ManyTimesWhileItReads_ReadsOnceMore()
    {
        Answer("Anna");
        var first = new TaskCompletionSource();
        var page = Render<NamePage>(p => p.Add(x => x.Reading, () => first.Task));
        var changes = Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Changes.TellAsync()));

        first.SetResult();
        await changes;

        Assert.Equal(2, page.Instance.Read);
        Assert.Equal("2", page.Find("#read").TextContent);
    }

    private void Answer(string name) => Sender.Send(Arg.Any<GetNames>(), Arg.Any<CancellationToken>()).Returns(name);

    private void Save(Outcome<string> outcome) => Sender.Send(Arg.Any<SaveName>(), Arg.Any<CancellationToken>()).Returns(outcome);
}
