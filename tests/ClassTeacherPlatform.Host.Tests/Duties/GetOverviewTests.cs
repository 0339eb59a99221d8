using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class GetOverviewTests
{
    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.ActingHead)]
    [InlineData(Role.DeputyHead)]
    public async Task Ask_ByALeader_HasEveryClassAndEveryClause(string role)
    {
        await using var school = await DutySchool.OpenAsync();

        var overview = (await school.Send(school.Desk.Kernel.Accounts.Add(role), new GetOverview())).Value!;

        Assert.Equal(["7А", "7Б"], overview.Classes.Select(c => c.Name));
        Assert.Equal(["3", "4"], overview.Carried.Select(c => c.Number!.Ru));
        Assert.Contains("2в", overview.NotCarried.Select(c => c.Number!.Ru));
        Assert.Equal((2, 1), (overview.Carried[1].ProgressIn(school.Class7A).Due, overview.Carried[1].ProgressIn(school.Class7B).Due));
    }

    [Theory]
    [InlineData(Role.ClassTeacher)]
    [InlineData(Role.Secretary)]
    [InlineData(Role.Administrator)]
    public async Task Ask_ByAnybodyElse_IsForbidden(string role)
    {
        await using var school = await DutySchool.OpenAsync();

        Assert.IsType<Refusal.Forbidden>((await school.Send(school.Desk.Kernel.Accounts.Add(role), new GetOverview())).Refusal);
    }
}
