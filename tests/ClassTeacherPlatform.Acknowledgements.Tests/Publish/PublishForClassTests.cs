using ClassTeacherPlatform.Acknowledgements.ContentView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Publish;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Publish;

public sealed class PublishForClassTests
{
    [Fact]
    public async Task Publish_Notice_AsksOneGuardianOfEachFamily()
    {
        await using var school = await School7A.OpenAsync();

        var content = await school.PublishAsync(Drafts.Notice());

        var column = Assert.Single((await school.MatrixAsync()).Columns);
        Assert.Equal((content, 0, 3), (column.Head.ContentId, column.Done, column.Total));
        Assert.Equal(6, (await school.ViewAsync()).Waiting.Count);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Publish_ForClassOfAnotherTeacher_ReportsForbidden()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, new PublishForClass { ClassId = school.Other.Id, Draft = Drafts.Notice() });

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task Publish_NothingTyped_NamesEachField()
    {
        await using var school = await School7A.OpenAsync();
        var empty = new ContentDraft { Kind = ContentKind.Progress, Title = " ", DueOn = school.Host.Today.AddDays(-1) };

        var progress = await school.Host.SendAsync(school.Teacher, new PublishForClass { ClassId = school.Own.Id, Draft = empty });
        var notice = await school.Host.SendAsync(
            school.Teacher, new PublishForClass { ClassId = school.Own.Id, Draft = empty with { Kind = ContentKind.Notice } });

        Assert.Equal(
            ["Publish.DueInPast", "Publish.PeriodMissing", "Publish.PeriodMissing", "Publish.TitleMissing"],
            Assert.IsType<Refusal.Invalid>(progress.Refusal).Errors.Select(e => e.Code).Order(StringComparer.Ordinal));
        Assert.Contains("Publish.TextMissing", Assert.IsType<Refusal.Invalid>(notice.Refusal).Errors.Select(e => e.Code));
    }

    [Fact]
    public async Task Publish_VersionThatAsksAgain_WaitsForEverybodyAnew()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.AnswerAsync(content, school.Child, school.Mother);

        await school.PublishVersionAsync(content, askAgain: true);

        Assert.Equal((0, 3), await school.TotalsAsync(content));
    }

    [Fact]
    public async Task Publish_VersionThatDoesNotAskAgain_KeepsTheAnswers()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.AnswerAsync(content, school.Child, school.Mother);

        await school.PublishVersionAsync(content, askAgain: false);

        Assert.Equal((1, 3), await school.TotalsAsync(content));
        Assert.Equal(2, Assert.Single((await school.MatrixAsync()).Columns).Head.Version);
    }

    [Fact]
    public async Task Void_NewVersion_LeavesTheEarlierOneWithItsAnswers()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.AnswerAsync(content, school.Child, school.Mother);
        await school.PublishVersionAsync(content, askAgain: true);

        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        Assert.Equal((1, 3), await school.TotalsAsync(content));
        var shown = await school.Host.SendAsync(school.Teacher, new GetContent(school.Own.Id, content));
        Assert.Equal([(2, true), (1, false)], shown.Value!.Versions.Select(v => (v.Number, v.IsVoid)));
    }

    [Fact]
    public async Task Publish_VersionOfASchoolsContentByATeacher_ReportsNotOfThisClass()
    {
        await using var school = await School7A.OpenAsync();
        var deputy = await school.Host.SignInAsync(Roles.DeputyHead);
        var content = (await school.Host.SendAsync(deputy, new PublishForSchool { Classes = null, Draft = Drafts.Notice() })).Value;

        var outcome = await school.Host.SendAsync(
            school.Teacher, new PublishForClass { ClassId = school.Own.Id, Draft = Drafts.Notice(), ContentId = content });

        Assert.Equal("Content.NotOfThisClass", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }
}
