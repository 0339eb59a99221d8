using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Consents.Withdrawing;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Tests.Withdrawing;

public sealed class WithdrawConsentTests
{
    [Fact]
    public async Task Withdraw_StopsElectronicDeliveryAndIsTold()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        await school.Does(people.Teacher, Of(people, consent));

        Assert.Equal([typeof(ConsentGiven).FullName!, typeof(ConsentWithdrawn).FullName!], await school.Told());
        Assert.DoesNotContain(await school.AskAsModule(new GetElectronicDelivery([people.Child])), one => one.Allowed);
    }

    [Fact]
    public async Task Withdraw_ThenRenewed_GivesTheConsentAgain()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Does(people.Teacher, Of(people, consent));
        school.Time.Advance(TimeSpan.FromDays(10));

        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother, "11.9.2026"));

        Assert.Equal(AnswerState.Given, (await school.Cell(people, Papers.DeliveryForm.Value)).People[0].State.State);
    }

    [Fact]
    public async Task Withdraw_WhenAlreadyWithdrawn_SaysByWhom()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Does(people.Teacher, Of(people, consent));

        var outcome = await school.Send(school.Deputy, Of(people, consent));

        Assert.Equal("Withdraw.Already", outcome.Rule());
        Assert.Contains("Учитель 7А", ((Refusal.Rule)outcome.Refusal!).Arguments);
    }

    [Theory]
    [InlineData("31.8.2026", "Withdraw.BeforeAnswer")]
    [InlineData("2.9.2026", "Answer.InFuture")]
    public async Task Withdraw_OnAnImpossibleDay_IsRefused(string on, string code)
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        Assert.Equal(code, (await school.Send(people.Teacher, Of(people, consent) with { WithdrawnOn = Family.Day(on) })).Rule());
    }

    [Fact]
    public async Task Withdraw_OfARefusal_IsRefused()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var refusal = await school.Does(people.Teacher, Papers.Refused(people.Child, people.Mother));

        Assert.Equal("Withdraw.NotAConsent", (await school.Send(people.Teacher, Of(people, refusal))).Rule());
    }

    [Fact]
    public async Task Withdraw_OfAnotherChildsConsent_IsUnknown()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var other = await people.AddStudent(await people.AddClass("7Б"), "Чужая", "1.1.2014");
        var mother = await people.AddGuardian(other, Sdk.Directory.GuardianKind.Mother);
        var consent = await school.Does(school.Deputy, Papers.Given(other, mother));

        Assert.Equal("Answer.Unknown", (await school.Send(people.Teacher, Of(people, consent))).Rule());
    }

    [Fact]
    public async Task Withdraw_AfterSomebodyElseRegisteredUnseen_IsOvertaken()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        var seen = (await school.Send(people.Teacher, new Consents.ClassView.GetClassConsents(people.Class7A))).Done().LastSeq;
        await school.Does(school.Deputy, Of(people, consent));

        var outcome = await school.Send(people.Teacher, Of(people, consent) with { SeenSeq = seen });

        Assert.Equal("Overtaken.Withdrawn", Assert.IsType<Refusal.Overtaken>(outcome.Refusal).Code);
    }

    private static WithdrawConsent Of(People people, EntryId consent) => new()
    {
        StudentId = people.Child,
        AnswerId = consent,
        WithdrawnOn = Family.Day("1.9.2026"),
        Route = AnswerRoute.InPerson,
    };
}
