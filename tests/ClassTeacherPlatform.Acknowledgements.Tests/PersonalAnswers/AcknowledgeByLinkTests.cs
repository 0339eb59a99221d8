using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.PersonalAnswers;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Tests.PersonalAnswers;

public sealed class AcknowledgeByLinkTests
{
    [Fact]
    public async Task Open_Page_ShowsTheContentAndChangesNothing()
    {
        await using var school = await School7A.OpenAsync();
        await school.PublishAsync(Drafts.Notice());
        var link = await school.Host.IssueLinkAsync(LinkHolder.Of(school.Mother.Id));
        var before = (await school.Host.OperationsAsync()).Count;

        var ask = Assert.Single(await school.Host.AskByLinkAsync(link));

        Assert.Equal(("Родительское собрание", school.Child.Id), (ask.Title, ask.StudentId));
        Assert.NotEmpty(ask.Content);
        Assert.Equal(before, (await school.Host.OperationsAsync()).Count);
        Assert.Empty((await school.ViewAsync()).Register);
    }

    [Fact]
    public async Task Press_Button_RegistersThePersonWithLinkAndFact()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        var link = await school.Host.IssueLinkAsync(LinkHolder.Of(school.Mother.Id));
        var ask = Assert.Single(await school.Host.AskByLinkAsync(link));

        var answered = await school.Host.AnswerByLinkAsync(link, ask, ContentsToRead.Seen);

        Assert.True(answered.IsDone);
        var row = Assert.Single((await school.ViewAsync()).Register);
        Assert.Equal((AnswerRoute.PersonalLink, 1, IdentityFact.BirthDate), (row.Route!.Value, row.LinkNumber!.Value, row.LinkFact!.Value));
        Assert.Equal(school.Mother.Name.Full, row.SignerName);
        Assert.Equal((1, 3), await school.TotalsAsync(content));
        Assert.Empty(Assert.Single(await school.Host.AskByLinkAsync(link)).Choices);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Void_AnswerByLink_IsAskedAgain()
    {
        await using var school = await School7A.OpenAsync();
        await school.PublishAsync(Drafts.Notice());
        var link = await school.Host.IssueLinkAsync(LinkHolder.Of(school.Mother.Id));
        await school.Host.AnswerByLinkAsync(link, Assert.Single(await school.Host.AskByLinkAsync(link)), ContentsToRead.Seen);

        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        var ask = Assert.Single(await school.Host.AskByLinkAsync(link));
        Assert.Single(ask.Choices);
        var again = await school.Host.AnswerByLinkAsync(link, ask, ContentsToRead.Seen);
        Assert.True(again.IsDone);
    }

    [Fact]
    public async Task Send_ForVersionThatIsReadNoLonger_ReportsChanged()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        var link = await school.Host.IssueLinkAsync(LinkHolder.Of(school.Mother.Id));
        var old = Assert.Single(await school.Host.AskByLinkAsync(link));
        await school.PublishVersionAsync(content, askAgain: true);

        var outcome = await school.Host.SendByLinkAsync(link, new AcknowledgeByLink(school.Child.Id, old.Key));

        Assert.Equal("Link.Changed", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Send_AboutAnotherFamilysChildOrByStaff_IsRefused()
    {
        await using var school = await School7A.OpenAsync();
        await school.PublishAsync(Drafts.Notice());
        var link = await school.Host.IssueLinkAsync(LinkHolder.Of(school.Mother.Id));
        var key = Assert.Single(await school.Host.AskByLinkAsync(link)).Key;

        var stranger = await school.Host.SendByLinkAsync(link, new AcknowledgeByLink(school.Own.Students[1].Id, key));
        var staff = await school.Host.SendAsync(school.Teacher, new AcknowledgeByLink(school.Child.Id, key));

        Assert.IsType<Refusal.Forbidden>(stranger.Refusal);
        Assert.IsType<Refusal.Forbidden>(staff.Refusal);
        Assert.Empty((await school.ViewAsync()).Register);
    }

    [Fact]
    public async Task Open_ProgressOfAPeriod_ShowsTheOwnChildsDataAlone()
    {
        await using var school = await School7A.OpenAsync();
        SampleJournal.AnswerFor(school);
        await school.PublishAsync(Drafts.Progress(school.Host.Today));
        var link = await school.Host.IssueLinkAsync(LinkHolder.Of(school.Mother.Id));

        var ask = Assert.Single(await school.Host.AskByLinkAsync(link));

        var table = Assert.IsType<Sdk.Documents.DocumentTable>(ask.Content.First(b => b is Sdk.Documents.DocumentTable));
        Assert.Contains("Алгебра", Assert.Single(table.Rows).Cells);
        Assert.Equal(school.Child.Id, ask.StudentId);
    }

    [Fact]
    public async Task Open_WhenTheOtherParentHasAnswered_SaysThatOneIsEnough()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.AnswerAsync(content, school.Child, school.Mother);
        var link = await school.Host.IssueLinkAsync(LinkHolder.Of(school.Child.Guardians[1].Id));

        var ask = Assert.Single(await school.Host.AskByLinkAsync(link));

        Assert.Equal(T.Text["Link.OneIsEnough"], ask.Note);
    }
}
