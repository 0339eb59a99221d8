using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Papers;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Tests.Papers;

public sealed class IssuePaperTests
{
    [Theory]
    [InlineData(PaperKind.HeadNotice)]
    [InlineData(PaperKind.SupportNotice)]
    [InlineData(PaperKind.FirstReport)]
    [InlineData(PaperKind.ResultsReport)]
    public async Task Issue_ALetter_HasANumberAndAFile(PaperKind kind)
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();

        var made = await school.Host.SendAsync(school.Officer, new IssuePaper(number, kind));

        Assert.True(made.IsDone);
        var paper = Assert.Single((await school.Host.SendAsync(school.Head, new GetPapers(number))).Value!.Papers);
        Assert.Equal((kind, made.Value), (paper.Kind, paper.DocumentId));
        Assert.StartsWith("НКУ-2026-", paper.DocumentNumber, StringComparison.Ordinal);
        var preview = (await school.Host.SendAsync(school.Head, new PreviewPaper(number, kind))).Value!;
        Assert.Equal("%PDF"u8.ToArray(), preview.Content[..4]);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Issue_TheActBeforeTheEnd_IsRefused()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();

        var act = await school.Host.SendAsync(school.Head, new IssuePaper(number, PaperKind.ClosingAct));
        var teacher = await school.Host.SendAsync(school.Teacher, new IssuePaper(number, PaperKind.HeadNotice));

        Assert.Equal("Papers.NotClosed", Assert.IsType<Refusal.Rule>(act.Refusal).Code);
        Assert.IsType<Refusal.Forbidden>(teacher.Refusal);
    }
}
