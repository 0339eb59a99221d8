using Bunit;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Operations;

public sealed class JournalPageTests : HostPageContext
{
    private static readonly string[] Types =
        ["ClassTeacherPlatform.Host.Directory.Editing.MoveStudent", "ClassTeacherPlatform.Sdk.Notifications.ConsentGiven → listeners", "Gone.Module.DoSomething"];

    public JournalPageTests()
    {
        Services.AddSingleton<IPluginSet>(new FakePluginSet()).AddSingleton<OperationTitles>();
        Answer<GetOperationChoices, OperationChoices>(new OperationChoices(Types, new Dictionary<AccountId, string>()));
        Answer<GetOperations, OperationsPage>(new OperationsPage([.. Types.Select((type, n) => Row(n + 1, type))], Types.Length));
    }

    [Fact]
    public void Open_WithOperations_SaysWhatTheyWereInWords()
    {
        var page = Render<JournalPage>();

        var what = page.FindAll("tbody td:nth-child(4)").Select(cell => cell.TextContent);
        Assert.Equal(["Обучающийся переведён", "Согласие получено → listeners", "DoSomething"], what);
    }

    [Fact]
    public void Open_AVoidOperation_IsStruckThroughWithItsGround()
    {
        Answer<GetOperations, OperationsPage>(new OperationsPage([Row(1, Types[0]) with { Void = new VoidMark("3", VoidGround.HeadDecision) }], 1));

        var page = Render<JournalPage>();

        Assert.Single(page.FindAll("td.void"));
        Assert.Contains("по решению директора (нарушение № 3)", page.Find(".void-reason").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ABrokenChain_NamesTheOperation()
    {
        Answer<VerifyChain, VerificationReport>(new VerificationReport(3, 3, "ab", [new VerificationProblem(VerificationProblemKind.EntryChanged, 2, "notes_notes")]));
        var page = Render<JournalPage>();

        await page.FindAll("button").Single(b => b.TextContent.Contains("Проверить цепочку", StringComparison.Ordinal)).ClickAsync();

        Assert.Contains("Операция № 2: запись в notes_notes изменена", page.Find(".notice.bad").TextContent, StringComparison.Ordinal);
    }

    private static OperationView Row(long seq, string type) =>
        new(seq, DateTimeOffset.UnixEpoch, AccountId.New(), "Кто-то", type, new Dictionary<string, int> { ["notes_notes"] = 1 }, "ab", null);
}
