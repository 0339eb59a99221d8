using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.Tests.Answering;

public sealed class SignerTests
{
    [Theory]
    [InlineData(false, true, "delivery", "Answer.MayNotSee")]
    [InlineData(true, false, "delivery", null)]
    [InlineData(true, false, "child", "Answer.MayNotSign")]
    [InlineData(false, true, "child", null)]
    public async Task Register_ByWhoMayNot_IsRefused(bool maySee, bool maySign, string form, string? code)
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var adopter = await people.AddGuardian(people.Child, GuardianKind.Adopter, maySee, maySign);

        var outcome = await school.Send(people.Teacher, Papers.Given(people.Child, adopter, form: form == "child" ? Papers.SchoolSystem : Papers.Delivery));

        Assert.Equal(code, (outcome.Refusal as Refusal.Rule)?.Code);
    }

    [Theory]
    [InlineData("20.8.2026", null)]
    [InlineData("21.8.2026", "Answer.NoAuthority")]
    public async Task Register_AfterGuardianshipExpired_IsRefusedByTheDayOnThePaper(string on, string? code)
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var guardian = await people.AddGuardian(people.Child, GuardianKind.LegalGuardian, proof: "Постановление № 4", until: "20.8.2026");

        var outcome = await school.Send(people.Teacher, Papers.Given(people.Child, guardian, on, Papers.SchoolSystem));

        Assert.Equal(code, (outcome.Refusal as Refusal.Rule)?.Code);
    }

    [Theory]
    [InlineData(null, null, "Answer.ProofMissing")]
    [InlineData("Постановление № 4", null, null)]
    [InlineData(null, "Доверенность № 9", null)]
    public async Task Register_ByLegalGuardianForTheChild_NeedsProof(string? known, string? onPaper, string? code)
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var guardian = await people.AddGuardian(people.Child, GuardianKind.LegalGuardian, proof: known);
        var command = Papers.Given(people.Child, guardian, form: Papers.SchoolSystem);

        var outcome = await school.Send(people.Teacher, command with { Draft = command.Draft with { Proof = onPaper } });

        Assert.Equal(code, (outcome.Refusal as Refusal.Rule)?.Code);
        var proofs = await school.Read(context => context.Entries.OfType<Answer>().Select(answer => answer.Proof).ToListAsync());
        Assert.Equal(code is null ? onPaper ?? known : null, proofs.SingleOrDefault());
    }

    [Theory]
    [InlineData("2.9.2012", "child", "Answer.TooYoung")]
    [InlineData("1.9.2012", "child", null)]
    [InlineData("1.9.2012", "delivery", "Answer.StudentNotAsked")]
    [InlineData("2.9.2008", "adult", "Answer.TooYoung")]
    [InlineData("1.9.2008", "adult", null)]
    public async Task Register_ByTheStudent_FollowsBirthdays(string born, string form, string? code)
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school, born);
        var version = form switch { "child" => Papers.SchoolSystem, "adult" => Papers.ToGuardians, _ => Papers.Delivery };

        var outcome = await school.Send(people.Teacher, Papers.Given(people.Child, null, form: version));

        Assert.Equal(code, (outcome.Refusal as Refusal.Rule)?.Code);
    }

    [Fact]
    public async Task Register_ByMotherOfAGrownUp_ForHisDataIsRefused()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school, "1.9.2008");

        Assert.Equal("Answer.AdultSignsHimself", (await school.Send(people.Teacher, Papers.Given(people.Child, people.Mother, form: Papers.SchoolSystem))).Rule());
    }

    [Fact]
    public async Task Register_DivorcedParentsWhoDiffer_IsAConflict()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);

        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother, form: Papers.SchoolSystem));
        await school.Does(people.Teacher, Papers.Refused(people.Child, people.Father, form: Papers.SchoolSystem));

        Assert.Equal(AnswerState.Conflict, await school.State(people, Papers.SchoolSystemForm.Value));
    }

    [Fact]
    public async Task Register_OneMotherOfTwoChildren_AnswersForEachByItself()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var brother = await people.AddStudent(await people.AddClass("7Б"), "Белозёров", "1.1.2014");
        await people.Link(brother, people.Mother, GuardianKind.Mother);

        await school.Does(school.Deputy, Papers.Given(people.Child, people.Mother));
        await school.Does(school.Deputy, Papers.Refused(brother, people.Mother));

        var delivery = await school.AskAsModule(new GetElectronicDelivery([people.Child, brother]));
        Assert.Equal([people.Child], delivery.Where(one => one.Allowed).Select(one => one.StudentId));
    }
}
