using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Collect;

public sealed class CollectAcknowledgementsTests
{
    [Fact]
    public async Task Ask_WhenNobodyWasAsked_HasNoItems()
    {
        await using var school = await School7A.OpenAsync();

        Assert.Empty(await school.DutyAsync());
    }

    [Fact]
    public async Task Ask_WhenAsked_IsDueWithinTenWorkingDays()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        var item = Assert.Single(await school.DutyAsync());

        Assert.Equal((DutyState.Due, new DateOnly(2026, 9, 15), school.Child.Id), (item.State, item.DueOn!.Value, item.StudentId!.Value));
    }

    [Fact]
    public async Task Ask_AfterTheLastDay_IsOverdue()
    {
        await using var school = await School7A.OpenAsync(new PluginTestOptions { Settings = """{"dueInWorkingDays": 1}""" });
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        school.Host.Advance(TimeSpan.FromDays(1));
        Assert.Equal(DutyState.Due, Assert.Single(await school.DutyAsync()).State);
        school.Host.Advance(TimeSpan.FromDays(1));

        Assert.Equal(DutyState.Overdue, Assert.Single(await school.DutyAsync()).State);
    }

    [Fact]
    public async Task Ask_WhenTheSchoolSetsNoDay_HasNone()
    {
        await using var school = await School7A.OpenAsync(new PluginTestOptions { Settings = """{"dueInWorkingDays": 0}""" });
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));

        school.Host.Advance(TimeSpan.FromDays(100));

        var item = Assert.Single(await school.DutyAsync());
        Assert.Equal((DutyState.Due, (DateOnly?)null), (item.State, item.DueOn));
    }

    [Fact]
    public async Task Ask_WhenRegistered_IsDone()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        await school.RegisterAsync(school.Child, school.Mother);

        var item = Assert.Single(await school.DutyAsync());

        Assert.Equal(DutyState.Done, item.State);
    }

    [Fact]
    public async Task Ask_ForTwoParents_HasAnItemForEach()
    {
        await using var school = await School7A.OpenAsync();
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Mother));
        await school.Host.RaiseAsync(School7A.Given(school.Child, school.Child.Guardians[1]));
        await school.RegisterAsync(school.Child, school.Mother);

        var items = await school.DutyAsync();

        Assert.Equal([DutyState.Done, DutyState.Due], items.Select(i => i.State).Order());
    }
}
