using ClassTeacherPlatform.Acknowledgements.ContentView;
using ClassTeacherPlatform.Acknowledgements.Publish;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Publish;

public sealed class PublishProgressTests
{
    [Fact]
    public async Task Publish_WhenAModuleAnswers_KeepsEachStudentsPart()
    {
        await using var school = await School7A.OpenAsync();
        SampleJournal.AnswerFor(school);

        var content = await school.PublishAsync(Drafts.Progress(school.Host.Today) with { ShownOn = null });

        var view = (await school.Host.SendAsync(school.Teacher, new GetContent(school.Own.Id, content))).Value!;
        Assert.Equal("Дневник", view.Current!.Source);
        Assert.Equal([true, true, false], view.Parts.Select(p => p.HasData));
        var part = await school.Host.SendAsync(school.Teacher, new GetPart(school.Child.Id, view.Current.Id));
        Assert.Equal("5", Assert.Single(Assert.Single(part.Value!.Subjects).Marks).Value);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Publish_WhenNoModuleAnswers_IsWhatTheSchoolSystemShows()
    {
        await using var school = await School7A.OpenAsync();

        var content = await school.PublishAsync(Drafts.Progress(school.Host.Today));

        var view = (await school.Host.SendAsync(school.Teacher, new GetContent(school.Own.Id, content))).Value!;
        Assert.Equal((null, school.Host.Today), (view.Current!.Source, view.Current.DataOn!.Value));
        Assert.Equal((0, 3), await school.TotalsAsync(content));
    }

    [Fact]
    public async Task Publish_WhenNoModuleAnswersAndNoDayIsNamed_AsksForTheDay()
    {
        await using var school = await School7A.OpenAsync();
        var draft = Drafts.Progress(school.Host.Today) with { ShownOn = null };

        var outcome = await school.Host.SendAsync(school.Teacher, new PublishForClass { ClassId = school.Own.Id, Draft = draft });

        Assert.Equal("Publish.ShownOnMissing", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Read_PartOfAChildOfAnotherClass_ReportsForbidden()
    {
        await using var school = await School7A.OpenAsync();
        SampleJournal.AnswerFor(school);
        var content = await school.PublishAsync(Drafts.Progress(school.Host.Today));
        var view = (await school.Host.SendAsync(school.Teacher, new GetContent(school.Own.Id, content))).Value!;

        var outcome = await school.Host.SendAsync(school.Teacher, new GetPart(school.Other.Students[0].Id, view.Current!.Id));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }
}
