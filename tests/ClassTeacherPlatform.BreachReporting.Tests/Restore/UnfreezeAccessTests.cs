using ClassTeacherPlatform.BreachReporting.Restore;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Tests.Restore;

public sealed class UnfreezeAccessTests
{
    [Fact]
    public async Task Unfreeze_WhileAnotherIncidentNamesTheAccount_WaitsForItsNewAccessToo()
    {
        await using var school = await BreachSchool.OpenAsync();
        var (first, second) = (await school.ReportAsync(freeze: true), await school.ReportAsync(freeze: true));
        var access = Assert.Single((await school.ViewAsync(first)).Accesses).Id;

        var early = await school.Host.SendAsync(school.Head, new UnfreezeAccess(first, access, "first-pass"));
        await school.DecideAsync(first, BreachSchool.Restored(school.Host.Now));
        var half = await school.Host.SendAsync(school.Head, new UnfreezeAccess(first, access, "first-pass"));
        await school.DecideAsync(second, BreachSchool.Restored(school.Host.Now));
        var done = await school.Host.SendAsync(school.Head, new UnfreezeAccess(first, access, "first-pass"));

        Assert.Equal(["1", "2"], new[] { early, half }.Select(o => Assert.IsType<Refusal.Rule>(o.Refusal).Arguments[0]));
        Assert.True(done.IsDone);
        Assert.False(Assert.Single((await school.ViewAsync(first)).Accesses).IsFrozen);
    }

    [Fact]
    public async Task Freeze_ByTheReport_RefusesTheOpenPageAtItsNextCommand()
    {
        await using var school = await BreachSchool.OpenAsync();
        await school.ReportAsync(freeze: true);

        var outcome = await school.Host.SendAsync(school.Teacher, new BreachReporting.Report.ReportBreach(BreachSchool.Draft(BreachSchool.InSchoolSystem())));

        Assert.IsType<Refusal.Frozen>(outcome.Refusal);
    }
}
