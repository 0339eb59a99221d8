using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Tests.Delivery;

public sealed class ElectronicDeliveryTests
{
    [Fact]
    public async Task Delivery_WithoutAnyAnswer_IsAllowedToNobody()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);

        var delivery = await school.AskAsModule(new GetElectronicDelivery([people.Child]));

        Assert.Equal(3, delivery.Count);
        Assert.DoesNotContain(delivery, one => one.Allowed);
    }

    [Fact]
    public async Task Delivery_OfSeparatedParents_IsEachOnesOwn()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Does(people.Teacher, Papers.Refused(people.Child, people.Father));

        Assert.Equal([people.Mother], await Allowed(school, people));
    }

    [Fact]
    public async Task Delivery_ToOneWhoMayNoLongerSee_Stops()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Father));

        await school.ChangeDirectory(store => store.GuardianLinks.Single(link => link.GuardianId == people.Father).MaySee = false);

        Assert.Empty(await Allowed(school, people));
    }

    [Fact]
    public async Task Delivery_OnTheEighteenthBirthday_StopsUntilTheStudentPermits()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school, "3.9.2008");
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        Assert.Equal([people.Mother], await Allowed(school, people));
        school.Time.Advance(TimeSpan.FromDays(2));
        Assert.Empty(await Allowed(school, people));

        await school.Does(people.Teacher, Papers.Given(people.Child, null, "3.9.2026", Papers.ToGuardians));

        Assert.Equal([people.Mother], await Allowed(school, people));
    }

    [Fact]
    public async Task Delivery_AfterLeavingTheSchool_Ends()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        school.Time.Advance(TimeSpan.FromDays(30));

        await people.Move(people.Child, "20.9.2026", to: null);

        Assert.Empty(await Allowed(school, people));
    }

    [Fact]
    public async Task Delivery_AskedByAPage_IsForbidden()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);

        Assert.IsType<Refusal.Forbidden>((await school.Send(school.Head, new GetElectronicDelivery([people.Child]))).Refusal);
    }

    private static async Task<IEnumerable<GuardianId?>> Allowed(ConsentsFixture school, People people) =>
        (await school.AskAsModule(new GetElectronicDelivery([people.Child]))).Where(one => one.Allowed).Select(one => one.GuardianId);
}
