using Autofac;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.Duties;

public sealed class EverybodyHasAnsweredTests
{
    [Fact]
    public async Task Item_IsDueUntilEveryoneHasAnsweredAndThenDone()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        Assert.Equal(DutyState.Due, (await Item(school, people)).State);

        await school.Does(people.Teacher, Papers.Refused(people.Child, people.Father));

        Assert.Equal(DutyState.Done, (await Item(school, people)).State);
    }

    [Theory]
    [InlineData(10, DutyState.Due)]
    [InlineData(11, DutyState.Overdue)]
    public async Task Item_PastTheDaysAfterEnrolment_IsOverdue(int days, DutyState state)
    {
        await using var school = await ConsentsFixture.StartAsync("""{"dueDaysAfterEnrolment":10}""");
        var people = await People.SettleIn(school);
        school.Time.Advance(TimeSpan.FromDays(days));

        var item = await Item(school, people);

        Assert.Equal((state, Family.Day("11.9.2026")), (item.State, item.DueOn));
    }

    [Fact]
    public async Task Item_OfOneWhoCameAfterTheSchoolsDay_CountsFromHisEnrolment()
    {
        await using var school = await ConsentsFixture.StartAsync("""{"dueDaysAfterEnrolment":5,"dueOn":{"electronic-delivery":"2026-09-20"}}""");
        var people = await People.SettleIn(school);
        school.Time.Advance(TimeSpan.FromDays(60));
        var late = await people.AddStudent(people.Class7A, "Новенькая", "1.1.2014", "30.10.2026");
        await people.AddGuardian(late, GuardianKind.Mother);

        var items = await Items(school, people, "consents.register");

        Assert.Equal((DutyState.Overdue, Family.Day("20.9.2026")), StateOf(items, people.Child));
        Assert.Equal((DutyState.Due, Family.Day("4.11.2026")), StateOf(items, late));
    }

    [Fact]
    public async Task Item_OfAVoidAnswer_IsOpenAgain()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        var refusal = await school.Does(people.Teacher, Papers.Refused(people.Child, people.Father));

        await school.Void(refusal);

        Assert.Equal(DutyState.Due, (await Item(school, people)).State);
    }

    [Fact]
    public async Task Items_OfManyChildren_TakeAsManyQueriesAsOfOne()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var one = await ConsentsFixture.CountQueries(() => Items(school, people, "consents.register"));
        for (var at = 0; at < 10; at++)
        {
            await people.AddGuardian(await people.AddStudent(people.Class7A, $"Ещё{at}", "1.1.2014"), GuardianKind.Mother);
        }

        var many = await ConsentsFixture.CountQueries(() => Items(school, people, "consents.register"));

        Assert.InRange(one, 1, 20);
        Assert.Equal(one, many);
    }

    [Fact]
    public async Task Item_OfAChildWithoutAKnownRepresentative_AsksForADecision()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var alone = await people.AddStudent(people.Class7A, "Одинокова", "1.1.2014");

        var item = Assert.Single(await Items(school, people, "consents.register"), item => item.StudentId == alone);

        Assert.Equal((DutyState.Conflict, "Duty.NoSigner"), (item.State, item.Note));
    }

    [Fact]
    public async Task SchoolSystem_WhatIsNotEntered_IsDueAndThenDone()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        Assert.Empty(await Items(school, people, "consents.school-system"));
        var entry = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        Assert.Equal(DutyState.Due, Assert.Single(await Items(school, people, "consents.school-system")).State);

        await school.Does(people.Teacher, new Consents.SchoolSystem.TickSchoolSystem([new(people.Child, entry)]));

        Assert.Equal(DutyState.Done, Assert.Single(await Items(school, people, "consents.school-system")).State);
    }

    private static (DutyState, DateOnly?) StateOf(IReadOnlyList<DutyItem> items, StudentId student) =>
        (items.Single(item => item.StudentId == student).State, items.Single(item => item.StudentId == student).DueOn);

    private static async Task<DutyItem> Item(ConsentsFixture school, People people) =>
        Assert.Single(await Items(school, people, "consents.register"));

    private static async Task<IReadOnlyList<DutyItem>> Items(ConsentsFixture school, People people, string duty)
    {
        await using var scope = school.PluginScope.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        var today = scope.Resolve<ISchoolClock>().Today;
        var rosters = await scope.Resolve<IDirectory>().RostersAsync([people.Class7A], today, CancellationToken.None);
        return await ((IDuty)scope.Resolve(school.Plugin.Running[0].DutyTypes[duty])).ItemsAsync(new DutyQuestion(rosters, today), CancellationToken.None);
    }
}
