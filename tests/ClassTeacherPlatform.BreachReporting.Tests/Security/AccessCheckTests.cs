using ClassTeacherPlatform.BreachReporting.Security;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.BreachReporting.Tests.Security;

public sealed class AccessCheckTests
{
    [Fact]
    public async Task Confirm_ByTheClassTeacher_DoesTheDutyUntilTheNextHalfYear()
    {
        await using var school = await BreachSchool.OpenAsync();
        Assert.Equal(DutyState.Due, await StateAsync(school));

        var review = (await school.Host.SendAsync(school.Teacher, new GetClassAccess(school.Own.Id))).Value!;
        var outcome = await school.Host.SendAsync(school.Teacher, new ConfirmClassAccess(school.Own.Id, review.Sheet.Sha256, " "));

        Assert.True(outcome.IsDone);
        Assert.Equal(DutyState.Done, await StateAsync(school));
        var check = Assert.Single((await school.Host.SendAsync(school.Teacher, new GetClassAccess(school.Own.Id))).Value!.Checks);
        Assert.Equal(("7А", null, review.Sheet.Lines.Count), (check.ClassName, check.Remark, check.People));
        school.Host.SetClock(new DateTimeOffset(2027, 1, 12, 6, 0, 0, TimeSpan.Zero));
        Assert.Equal(DutyState.Due, await StateAsync(school));
        school.Host.SetClock(new DateTimeOffset(2027, 2, 1, 6, 0, 0, TimeSpan.Zero));
        Assert.Equal(DutyState.Overdue, await StateAsync(school));
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task ClassSheet_NamesTheTeacherAndWhoSeesAllClassesAndNobodyElse()
    {
        await using var school = await BreachSchool.OpenAsync();
        var other = await school.Host.SeedClassAsync("7Б", students: 1, guardians: 1);
        var stranger = await school.Host.SignInAsync(Roles.ClassTeacher, other);

        var own = (await school.Host.SendAsync(school.Teacher, new GetClassAccess(school.Own.Id))).Value!.Sheet;
        var foreign = await school.Host.SendAsync(school.Teacher, new GetClassAccess(other.Id));

        Assert.Equal(new[] { school.Teacher, school.Head, school.Acting }.ToHashSet(), own.Lines.Select(l => l.Id).ToHashSet());
        Assert.DoesNotContain(stranger, own.Lines.Select(l => l.Id));
        Assert.IsType<Refusal.Forbidden>(foreign.Refusal);
    }

    [Fact]
    public async Task Confirm_WhenTheListChangedMeanwhile_ReportsChanged()
    {
        await using var school = await BreachSchool.OpenAsync();
        var review = (await school.Host.SendAsync(school.Teacher, new GetClassAccess(school.Own.Id))).Value!;
        await school.Host.SignInAsync(Roles.Secretary);

        var outcome = await school.Host.SendAsync(school.Teacher, new ConfirmClassAccess(school.Own.Id, review.Sheet.Sha256, null));

        Assert.Equal("Security.Changed", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Confirm_WhenItsOperationIsVoid_IsDueAgain()
    {
        await using var school = await BreachSchool.OpenAsync();
        var review = (await school.Host.SendAsync(school.Teacher, new GetClassAccess(school.Own.Id))).Value!;
        await school.Host.SendAsync(school.Teacher, new ConfirmClassAccess(school.Own.Id, review.Sheet.Sha256, "Закрыть доступ Петрову"));

        await school.Host.VoidAsync(await school.Host.LastOperationAsync());

        Assert.Equal(DutyState.Due, await StateAsync(school));
    }

    [Fact]
    public async Task ConfirmSchool_ByTheOfficer_MakesTheListAsADocument()
    {
        await using var school = await BreachSchool.OpenAsync();
        var review = (await school.Host.SendAsync(school.Officer, new GetSchoolAccess())).Value!;

        var unread = await school.Host.SendAsync(school.Officer, new ConfirmSchoolAccess(review.Sheet.Sha256, null, RecordsSeen: false));
        var outcome = await school.Host.SendAsync(school.Officer, new ConfirmSchoolAccess(review.Sheet.Sha256, null, RecordsSeen: true));
        var teacher = await school.Host.SendAsync(school.Teacher, new GetSchoolAccess());

        Assert.Equal("Security.RecordsFirst", Assert.Single(Assert.IsType<Refusal.Invalid>(unread.Refusal).Errors).Code);
        Assert.True(outcome.IsDone);
        var check = Assert.Single((await school.Host.SendAsync(school.Head, new GetSchoolAccess())).Value!.Checks);
        Assert.Equal((null, review.Sheet.Lines.Count), (check.ClassName, check.People));
        var file = await school.Host.SendAsync(school.Head, new GetAccessListFile(outcome.Value));
        Assert.Equal("%PDF"u8.ToArray(), file.Value!.Content[..4]);
        Assert.IsType<Refusal.Forbidden>(teacher.Refusal);
    }

    private static async Task<DutyState> StateAsync(BreachSchool school) => Assert.Single(await school.Host.AskDutyAsync(Names.Security, school.Own)).State;
}
