using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Tests.NoInternet;

public sealed class RegisterStatementTests
{
    [Fact]
    public async Task Register_ThenEnd_OpensAndClosesTheGround()
    {
        await using var school = await School7A.OpenAsync();

        Assert.True((await school.Host.SendAsync(school.Teacher, school.Statement(school.Mother))).IsDone);

        var line = Assert.Single((await school.ViewAsync()).Lines);
        Assert.Equal(GroundKind.NoInternet, Assert.Single(line.Grounds).Kind);
        Assert.IsType<Refusal.Overtaken>((await school.Host.SendAsync(school.Teacher, school.Statement(school.Mother))).Refusal);
        Assert.True((await school.Host.SendAsync(school.Teacher, school.Statement(school.Mother, isWithout: false))).IsDone);
        Assert.Empty((await school.ViewAsync()).Lines);
    }

    [Fact]
    public async Task Register_BadInput_NamesEachFieldInWords()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(
            school.Teacher, school.Statement(school.Mother) with { On = school.Host.Today.AddDays(1), Paper = string.Empty });

        var invalid = Assert.IsType<Refusal.Invalid>(outcome.Refusal);
        Assert.Equal(["On", "Paper"], invalid.Errors.Select(e => e.Field).Order());
        Assert.All(invalid.Errors, error => Assert.True(T.Text.Has(error.Code), error.Code));
    }

    [Fact]
    public async Task Register_EndOfNothing_IsRefused()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, school.Statement(school.Mother, isWithout: false));

        Assert.Equal("Statement.NothingToEnd", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Void_Statement_TakesTheGroundAway()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.SendAsync(school.Teacher, school.Statement(school.Mother));

        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        Assert.Empty((await school.ViewAsync()).Lines);
    }
}
