using ClassTeacherPlatform.Acknowledgements.Publish;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Publish;

public sealed class PublishForSchoolTests
{
    [Fact]
    public async Task Publish_ForTheSchool_AsksAClassThatIsMadeLaterToo()
    {
        await using var school = await School7A.OpenAsync();
        var deputy = await school.Host.SignInAsync(Roles.DeputyHead);

        await school.Host.SendAsync(deputy, new PublishForSchool { Classes = null, Draft = Drafts.Notice() });
        var later = await school.Host.SeedClassAsync("8А");

        Assert.Equal(3, (await school.Host.AskDutyAsync(Names.Collect, later)).Count);
    }

    [Fact]
    public async Task Publish_ForChosenClasses_AsksNoOther()
    {
        await using var school = await School7A.OpenAsync();
        var deputy = await school.Host.SignInAsync(Roles.DeputyHead);

        await school.Host.SendAsync(deputy, new PublishForSchool { Classes = [school.Other.Id], Draft = Drafts.Notice() });

        Assert.Empty(await school.DutyAsync());
        Assert.Equal(3, (await school.Host.AskDutyAsync(Names.Collect, school.Other)).Count);
    }

    [Fact]
    public async Task Publish_ByAClassTeacher_ReportsForbidden()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, new PublishForSchool { Classes = null, Draft = Drafts.Notice() });

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task Publish_ForNoClassAtAll_SaysSo()
    {
        await using var school = await School7A.OpenAsync();
        var deputy = await school.Host.SignInAsync(Roles.DeputyHead);

        var outcome = await school.Host.SendAsync(deputy, new PublishForSchool { Classes = [], Draft = Drafts.Notice() });

        Assert.Equal("Publish.NoClasses", Assert.Single(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors).Code);
    }
}
