using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Acknowledgements.Withdraw;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Withdraw;

public sealed class WithdrawContentTests
{
    [Fact]
    public async Task Withdraw_OwnContent_AsksNobodyAndKeepsTheAnswers()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.AnswerAsync(content, school.Child, school.Mother);

        await school.Host.SendAsync(school.Teacher, new WithdrawClassContent(school.Own.Id, content, "Собрание отменено"));

        Assert.Empty(await school.DutyAsync());
        Assert.Single((await school.ViewAsync()).Register);
    }

    [Fact]
    public async Task Void_Withdrawal_AsksAgain()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.Host.SendAsync(school.Teacher, new WithdrawClassContent(school.Own.Id, content, "Ошибка"));

        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        Assert.Equal(3, (await school.DutyAsync()).Count);
    }

    [Fact]
    public async Task Withdraw_Twice_ReportsGone()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.Host.SendAsync(school.Teacher, new WithdrawClassContent(school.Own.Id, content, "Ошибка"));

        var again = await school.Host.SendAsync(school.Teacher, new WithdrawClassContent(school.Own.Id, content, "Ошибка"));

        Assert.Equal("Content.Gone", Assert.IsType<Refusal.Rule>(again.Refusal).Code);
    }

    [Fact]
    public async Task Withdraw_ContentOfTheSchoolByATeacher_IsRefusedBothWays()
    {
        await using var school = await School7A.OpenAsync();
        var deputy = await school.Host.SignInAsync(Roles.DeputyHead);
        var content = (await school.Host.SendAsync(
            deputy, new Acknowledgements.Publish.PublishForSchool { Classes = null, Draft = Drafts.Notice() })).Value;

        var asTeacher = await school.Host.SendAsync(school.Teacher, new WithdrawClassContent(school.Own.Id, content, "Ошибка"));
        var asSchool = await school.Host.SendAsync(school.Teacher, new WithdrawContent(content, "Ошибка"));

        Assert.Equal("Content.NotOfThisClass", Assert.IsType<Refusal.Rule>(asTeacher.Refusal).Code);
        Assert.IsType<Refusal.Forbidden>(asSchool.Refusal);
        Assert.True((await school.Host.SendAsync(deputy, new WithdrawContent(content, "Ошибка"))).IsDone);
    }
}
