using System.Text;
using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Load;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Load;

public sealed class ApplyProgressFileTests
{
    [Fact]
    public async Task Apply_CsvWithoutAJournal_LetsExtractsBeIssuedUntilTheLoadIsVoid()
    {
        await using var school = await SchoolAsync();
        var plan = await CheckAsync(school, "ФИО;Предмет;Дата;Оценка\nАгеев Саша;Алгебра;02.09.2026;5\nЧужой Иван;Алгебра;02.09.2026;5\n");
        Assert.Equal((1, 1), (plan.RowsTaken, plan.Left.Count));

        Assert.Equal(1, (await school.Host.SendAsync(school.Teacher, Command(school, plan))).Value);
        var load = await school.Host.LastOperationAsync();

        Assert.True(Assert.Single((await school.ViewAsync()).Lines).HasData);
        await school.Host.VoidAsync(load);
        Assert.Equal(new IssueResult(0, 1), (await school.IssueAsync()).Value);
        await school.Host.ReaffirmAsync(load);
        Assert.Equal(new IssueResult(1, 0), (await school.IssueAsync()).Value);
        Assert.Equal("marks.csv", Assert.Single((await school.ViewAsync()).Lines).Extract!.Source);
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Apply_LaterFile_TakesTheFormersPlaceAndIsNewerData()
    {
        await using var school = await SchoolAsync();
        await school.Host.SendAsync(school.Teacher, Command(school, await CheckAsync(school, "ФИО;Предмет;Дата;Оценка\nАгеев Саша;Алгебра;02.09.2026;5\n")) with { AsOf = School7A.Until.AddDays(-1) });
        await school.IssueAsync();

        await school.Host.SendAsync(school.Teacher, Command(school, await CheckAsync(school, "ФИО;Предмет;Дата;Оценка\nАгеев Саша;Алгебра;02.09.2026;4\n")));

        Assert.NotNull(Assert.Single((await school.ViewAsync()).Lines).NewerDataAsOf);
    }

    [Fact]
    public async Task Check_NoTable_SaysWhy()
    {
        await using var school = await SchoolAsync();

        Assert.Equal(TableProblem.Empty, (await CheckAsync(school, "\n")).Problem);
    }

    [Fact]
    public async Task Apply_ForeignClass_IsForbidden()
    {
        await using var school = await SchoolAsync();

        var outcome = await school.Host.SendAsync(
            school.Teacher, Command(school, new ProgressPlan()) with { Sheets = [SampleProgress.Few(school.Other.Students[0].Id)] });

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task Apply_BadInput_NamesEachFieldInWords()
    {
        await using var school = await SchoolAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, Command(school, new ProgressPlan()) with { AsOf = null });

        var invalid = Assert.IsType<Refusal.Invalid>(outcome.Refusal);
        Assert.Equal(["AsOf", "Sheets"], invalid.Errors.Select(e => e.Field).Order());
        Assert.All(invalid.Errors, error => Assert.True(T.Text.Has(error.Code), error.Code));
    }

    private static async Task<School7A> SchoolAsync()
    {
        var school = await School7A.OpenAsync(hasJournal: false);
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));
        return school;
    }

    private static async Task<ProgressPlan> CheckAsync(School7A school, string csv) =>
        (await school.Host.SendAsync(school.Teacher, new CheckProgressFile(school.Own.Id, school.Period, Encoding.UTF8.GetBytes(csv)))).Value!;

    private static ApplyProgressFile Command(School7A school, ProgressPlan plan) => new()
    {
        PeriodId = school.Period,
        FileSha256 = new string('a', 64),
        FileName = "marks.csv",
        AsOf = School7A.Until,
        Sheets = plan.Sheets,
        RowsTaken = plan.RowsTaken,
        RowsLeft = plan.Left.Count,
    };
}
