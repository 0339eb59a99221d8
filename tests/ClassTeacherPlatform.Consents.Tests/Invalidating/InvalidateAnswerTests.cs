using ClassTeacherPlatform.Consents.Invalidating;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Tests.Invalidating;

public sealed class InvalidateAnswerTests
{
    [Fact]
    public async Task Invalidate_ByTheHead_TakesTheBasisAwayAndAsksAgain()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        await school.Does(school.Head, Of(people, consent));

        var person = (await school.Cell(people, Papers.DeliveryForm.Value)).People[0];
        Assert.Equal((AnswerState.Invalidated, true), (person.State.State, person.IsMissing));
        Assert.Equal(typeof(ConsentInvalidated).FullName, (await school.Told())[^1]);
        Assert.DoesNotContain(await school.AskAsModule(new GetElectronicDelivery([people.Child])), one => one.Allowed);
    }

    [Fact]
    public async Task Invalidate_ByTheClassTeacher_IsForbidden()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        Assert.IsType<Refusal.Forbidden>((await school.Send(people.Teacher, Of(people, consent))).Refusal);
    }

    [Fact]
    public async Task Invalidate_Twice_SaysByWhom()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Does(school.Head, Of(people, consent));

        Assert.Equal("Invalidate.Already", (await school.Send(school.Deputy, Of(people, consent))).Rule());
    }

    [Fact]
    public async Task Invalidate_WithoutReason_IsInvalid()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        Assert.Equal("Invalidate.ReasonMissing", (await school.Send(school.Head, Of(people, consent) with { Reason = " " })).Error());
    }

    [Fact]
    public async Task Invalidate_ThenTheSameAnswerOnNewPaper_IsTaken()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(school.Head, Of(people, await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother))));

        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        Assert.Equal(AnswerState.Given, (await school.Cell(people, Papers.DeliveryForm.Value)).People[0].State.State);
    }

    private static InvalidateAnswer Of(People people, EntryId entry) => new() { StudentId = people.Child, EntryId = entry, Reason = "Подпись другого лица" };
}
