using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Handing;

public sealed class RegisterHandOverTests
{
    [Fact]
    public async Task HandOver_AllExceptOne_MovesTheDutyOfTheOthers()
    {
        await using var school = await SchoolWithTwoAsync();
        Assert.All(await school.DutyAsync(), item => Assert.Equal(DutyState.Due, item.State));

        Assert.Equal(1, (await school.HandOverAsync((await school.ViewAsync()).Lines[0])).Value);

        Assert.Equal([DutyState.Done, DutyState.Due], (await school.DutyAsync()).Select(i => i.State).Order());
        Assert.Equal(ExtractStanding.HandedOver, (await school.ViewAsync()).Lines[0].Extract!.Standing);
    }

    [Fact]
    public async Task HandOver_OneSignedAlready_RefusesTheWholeSheet()
    {
        await using var school = await SchoolWithTwoAsync();
        var lines = (await school.ViewAsync()).Lines;
        await school.HandOverAsync(lines[0]);

        var outcome = await school.HandOverAsync([.. lines]);

        Assert.Equal("HandOver.Already", Assert.IsType<Refusal.Overtaken>(outcome.Refusal).Code);
        Assert.Equal(ExtractStanding.Issued, (await school.ViewAsync()).Lines[1].Extract!.Standing);
    }

    [Fact]
    public async Task HandOver_BadInput_NamesEachFieldInWords()
    {
        await using var school = await SchoolWithTwoAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, school.HandOverOf() with { On = null, Place = string.Empty });

        var invalid = Assert.IsType<Refusal.Invalid>(outcome.Refusal);
        Assert.Equal(["ExtractIds", "On", "Place"], invalid.Errors.Select(e => e.Field).Order());
        Assert.All(invalid.Errors, error => Assert.True(T.Text.Has(error.Code), error.Code));
    }

    [Fact]
    public async Task HandOver_Void_IsDueAgainAndOverdueAfterTheDueDay()
    {
        await using var school = await SchoolWithTwoAsync();
        await school.HandOverAsync([.. (await school.ViewAsync()).Lines]);

        await school.Host.VoidAsync(await school.Host.LastOperationAsync());
        school.Host.SetClock(new DateTimeOffset(2026, 11, 7, 9, 0, 0, TimeSpan.Zero));

        Assert.All(await school.DutyAsync(), item => Assert.Equal((DutyState.Overdue, School7A.Due), (item.State, item.DueOn)));
        Assert.Empty(school.Host.VerifyChain());
    }

    private static async Task<School7A> SchoolWithTwoAsync()
    {
        var school = await School7A.OpenAsync();
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));
        await school.TellAsync(School7A.Refused(school.Own.Students[1], school.Own.Students[1].Guardians[0]));
        await school.IssueAsync();
        return school;
    }
}
