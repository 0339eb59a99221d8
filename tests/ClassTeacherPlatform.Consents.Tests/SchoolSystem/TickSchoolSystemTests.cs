using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.SchoolSystem;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Tests.SchoolSystem;

public sealed class TickSchoolSystemTests
{
    [Fact]
    public async Task Tick_AWholeClass_LeavesNothingThatDiffers()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var one = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        var two = await school.Does(people.Teacher, Papers.Refused(people.Child, people.Father));

        var count = await school.Does(people.Teacher, Of(people, one, two));

        Assert.Equal(2, count);
        Assert.DoesNotContain(await Lines(school, people), person => person.Differs);
    }

    [Fact]
    public async Task Tick_WhatIsTicked_AddsNothing()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var entry = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Does(people.Teacher, Of(people, entry));

        Assert.Equal(0, await school.Does(school.Deputy, Of(people, entry)));
    }

    [Fact]
    public async Task Tick_ThenAnotherAnswer_DiffersAgain()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var entry = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Does(people.Teacher, Of(people, entry));

        await school.Does(people.Teacher, Papers.Refused(people.Child, people.Mother));

        Assert.True((await Lines(school, people))[0].Differs);
        Assert.Equal("SchoolSystem.NotStanding", (await school.Send(people.Teacher, Of(people, entry))).Rule());
    }

    [Fact]
    public async Task Tick_OfAnEntryThatBecameVoid_Differs()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var entry = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Does(people.Teacher, Of(people, entry));

        await school.Void(entry);

        Assert.True((await Lines(school, people))[0].Differs);
    }

    [Fact]
    public async Task Tick_ByTeacherOfAnotherClass_IsForbidden()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var entry = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        var other = await people.AddTeacher(await people.AddClass("7Б"), "Учитель 7Б");

        Assert.IsType<Refusal.Forbidden>((await school.Send(other, Of(people, entry))).Refusal);
    }

    private static TickSchoolSystem Of(People people, params EntryId[] entries) =>
        new([.. entries.Select(entry => new EnteredEntry(people.Child, entry))]);

    private static async Task<IReadOnlyList<PersonLine>> Lines(ConsentsFixture school, People people) =>
        (await school.Cell(people, Papers.DeliveryForm.Value)).People;
}
