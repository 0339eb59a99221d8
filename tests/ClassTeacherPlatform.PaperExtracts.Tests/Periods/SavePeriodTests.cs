using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Periods;

public sealed class SavePeriodTests
{
    [Fact]
    public async Task Save_ChangeAndRemove_TheLatestHolds()
    {
        await using var school = await School7A.OpenAsync();

        await school.Host.SendAsync(school.Deputy, new SavePeriod { PeriodId = school.Period, Name = "1 четверть", From = School7A.From, Until = School7A.Until, DueOn = School7A.Until });
        Assert.Equal("1 четверть", Assert.Single((await school.Host.SendAsync(school.Deputy, new GetPeriods())).Value!).Name);
        await school.Host.SendAsync(school.Deputy, new RemovePeriod(school.Period));

        Assert.Empty((await school.Host.SendAsync(school.Deputy, new GetPeriods())).Value!);
        Assert.Equal("Periods.Gone", Assert.IsType<Refusal.Rule>((await school.IssueAsync()).Refusal).Code);
    }

    [Fact]
    public async Task Save_BadInput_NamesEachFieldInWords()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(
            school.Deputy, new SavePeriod { Name = string.Empty, From = School7A.Until, Until = School7A.From, DueOn = null });

        var invalid = Assert.IsType<Refusal.Invalid>(outcome.Refusal);
        Assert.Equal(["DueOn", "Name", "Until"], invalid.Errors.Select(e => e.Field).Distinct().Order());
        Assert.All(invalid.Errors, error => Assert.True(T.Text.Has(error.Code), error.Code));
    }

    [Fact]
    public async Task Save_ClassTeacher_IsForbidden()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(
            school.Teacher, new SavePeriod { Name = "II четверть", From = School7A.From, Until = School7A.Until, DueOn = School7A.Due });

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task Save_SameNameOnTheSameDays_IsRefused()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(
            school.Deputy, new SavePeriod { Name = "i ЧЕТВЕРТЬ", From = School7A.From, Until = School7A.Until, DueOn = School7A.Due });

        Assert.Equal("Periods.Twice", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }
}
