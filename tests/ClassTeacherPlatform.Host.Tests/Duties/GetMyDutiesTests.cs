using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Duties;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class GetMyDutiesTests
{
    [Fact]
    public async Task Ask_ByAClassTeacher_CountsTheOwnClassOnly()
    {
        await using var school = await DutySchool.OpenAsync();

        var mine = (await school.Send(school.TeacherOf7B, new GetMyDuties())).Value!;

        Assert.Equal(DutyScope.OwnClasses, mine.Scope);
        Assert.Equal(["7Б"], mine.Own.Select(c => c.Name));
        Assert.Empty(mine.School);
        Assert.All(mine.Clauses.SelectMany(c => c.Answers).SelectMany(a => a.Items ?? []), item => Assert.Equal(school.Class7B, item.ClassId));
    }

    [Fact]
    public async Task Ask_ByTheDeputyHead_CountsAllClasses()
    {
        await using var school = await DutySchool.OpenAsync();

        var mine = (await school.Send(school.Desk.Kernel.Accounts.Add(Role.DeputyHead), new GetMyDuties())).Value!;

        Assert.Equal((DutyScope.School, 0, 2), (mine.Scope, mine.Own.Count, mine.School.Count));
        Assert.Equal(3, mine.Clauses.Sum(c => c.ProgressIn(mine.School.Select(one => one.Id)).Due));
    }

    [Fact]
    public async Task Ask_WhereTheModuleIsOff_HasNoSuchDuty()
    {
        await using var school = await DutySchool.OpenAsync();
        school.Desk.Kernel.Plugins.Switch("samples", false);

        Assert.Empty((await school.Send(school.TeacherOf7A, new GetMyDuties())).Value!.Clauses);
    }

    [Theory]
    [InlineData(Role.Administrator, DutyScope.None)]
    [InlineData(Role.Support, DutyScope.None)]
    [InlineData(Role.Secretary, DutyScope.None)]
    [InlineData(Role.DataOfficer, DutyScope.None)]
    [InlineData(Role.ClassTeacher, DutyScope.NoClass)]
    internal async Task Ask_ByWhoeverHasNoClass_SaysWhy(string role, DutyScope expected)
    {
        await using var school = await DutySchool.OpenAsync();

        var mine = (await school.Send(school.Desk.Kernel.Accounts.Add(role), new GetMyDuties())).Value!;

        Assert.Equal((expected, 0), (mine.Scope, mine.Clauses.Count));
    }
}
