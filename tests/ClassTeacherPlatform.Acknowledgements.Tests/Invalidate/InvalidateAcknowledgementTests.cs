using ClassTeacherPlatform.Acknowledgements.Invalidate;
using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Invalidate;

public sealed class InvalidateAcknowledgementTests
{
    [Fact]
    public async Task Invalidate_MistakenEntry_IsPendingAgainAndStaysInTheRegister()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        var answer = await school.AnswerAsync(content, school.Child, school.Mother);

        await school.Host.SendAsync(school.Teacher, new InvalidateAcknowledgement(school.Child.Id, answer.Value, "Не та семья"));

        Assert.Equal((0, 3), await school.TotalsAsync(content));
        var row = Assert.Single((await school.ViewAsync()).Register);
        Assert.Equal((AnswerStanding.Invalidated, "Не та семья"), (row.Standing, row.InvalidReason));
    }

    [Fact]
    public async Task Invalidate_Twice_SaysWhoWasFaster()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        var answer = await school.AnswerAsync(content, school.Child, school.Mother);
        await school.Host.SendAsync(school.Teacher, new InvalidateAcknowledgement(school.Child.Id, answer.Value, "Не та семья"));

        var again = await school.Host.SendAsync(school.Teacher, new InvalidateAcknowledgement(school.Child.Id, answer.Value, "Не та семья"));

        Assert.Equal("Invalidate.Already", Assert.IsType<Refusal.Overtaken>(again.Refusal).Code);
    }

    [Fact]
    public async Task Void_Invalidation_BringsTheAnswerBack()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        var answer = await school.AnswerAsync(content, school.Child, school.Mother);
        await school.Host.SendAsync(school.Teacher, new InvalidateAcknowledgement(school.Child.Id, answer.Value, "Не та семья"));

        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        Assert.Equal((1, 3), await school.TotalsAsync(content));
        Assert.Equal(AnswerStanding.Seen, Assert.Single((await school.ViewAsync()).Register).Standing);
    }

    [Fact]
    public async Task Invalidate_WithoutAReason_AsksForIt()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        var answer = await school.AnswerAsync(content, school.Child, school.Mother);

        var outcome = await school.Host.SendAsync(school.Teacher, new InvalidateAcknowledgement(school.Child.Id, answer.Value, " "));

        Assert.Equal("Invalidate.ReasonMissing", Assert.Single(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors).Code);
    }
}
