using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.Tests.Answering;

public sealed class RegisterAnswerTests
{
    [Fact]
    public async Task Register_OfTheMother_KeepsWhoWhenAndOnWhatProof()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        school.Time.Advance(TimeSpan.FromDays(2));

        var entry = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        var answer = await school.Read(context => context.Entries.OfType<Answer>().SingleAsync(row => row.Id == entry));
        Assert.Equal((Family.Day("1.9.2026"), new DateTimeOffset(2026, 9, 3, 6, 0, 0, TimeSpan.Zero)), (answer.EventOn, answer.RegisteredAt));
        Assert.Equal((GuardianKind.Mother, "Папка 1", "Учитель 7А", 64), (answer.Capacity, answer.OriginalPlace, answer.RegisteredByName, answer.TextSha256.Length));
        Assert.Equal([typeof(ConsentGiven).FullName!], await school.Told());
    }

    [Fact]
    public async Task Register_Refusal_IsAnAnswerAndIsTold()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);

        await school.Does(people.Teacher, Papers.Refused(people.Child, people.Mother));

        Assert.Equal([typeof(ConsentRefused).FullName!], await school.Told());
        Assert.Equal([people.Father], (await school.Cell(people, Papers.DeliveryForm.Value)).State.Missing);
    }

    [Fact]
    public async Task Register_ByTeacherOfAnotherClass_IsForbidden()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var other = await people.AddTeacher(await people.AddClass("7Б"), "Учитель 7Б");

        var outcome = await school.Send(other, Papers.Given(people.Child, people.Mother));

        Assert.Equal("consents.register", Assert.IsType<Refusal.Forbidden>(outcome.Refusal).Permission);
        Assert.Empty(await school.Told());
    }

    [Fact]
    public async Task Register_DraftOfAStudentOutsideTheScope_IsInvalid()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var other = await people.AddStudent(await people.AddClass("7Б"), "Чужая", "1.1.2014");
        var mother = await people.AddGuardian(other, GuardianKind.Mother);

        var outcome = await school.Send(people.Teacher, Papers.Given(other, mother) with { StudentId = people.Child });

        Assert.Equal("Answer.OtherStudent", outcome.Error());
    }

    [Fact]
    public async Task Register_SameCommandTwice_AnswersOnce()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var command = Papers.Given(people.Child, people.Mother);

        var first = await school.Does(people.Teacher, command);
        var second = await school.Does(people.Teacher, command);

        Assert.Equal(first, second);
        Assert.Single(await school.Told());
    }

    [Fact]
    public async Task Register_TheSameAnswerAgain_SaysWhenAndByWhomItWasRegistered()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        var outcome = await school.Send(school.Deputy, Papers.Given(people.Child, people.Mother));

        var rule = Assert.IsType<Refusal.Rule>(outcome.Refusal);
        Assert.Equal("Answer.Already", rule.Code);
        Assert.Contains("Учитель 7А", rule.Arguments);
    }

    [Fact]
    public async Task Register_BySecondOfTwoAtOnce_IsOvertaken()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var (one, two) = (Papers.Given(people.Child, people.Mother) with { SeenSeq = 0 }, Papers.Refused(people.Child, people.Mother) with { SeenSeq = 0 });

        var outcomes = await Task.WhenAll(school.Send(people.Teacher, one), school.Send(school.Deputy, two));

        var overtaken = Assert.IsType<Refusal.Overtaken>(Assert.Single(outcomes, outcome => !outcome.IsDone).Refusal);
        Assert.Equal(outcomes[0].IsDone ? ("Учитель 7А", "Overtaken.Given") : ("Завуч", "Overtaken.Refused"), (overtaken.By, overtaken.Code));
        Assert.Single(await school.Told());
    }

    [Fact]
    public async Task Register_AfterOtherRepresentativeAnsweredUnseen_IsNoOvertaking()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        await school.Does(school.Deputy, Papers.Given(people.Child, people.Father) with { SeenSeq = 0 });

        Assert.Equal(2, (await school.Told()).Count);
    }

    [Fact]
    public async Task Register_DayInTheFuture_IsRefused()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);

        Assert.Equal("Answer.InFuture", (await school.Send(people.Teacher, Papers.Given(people.Child, people.Mother, "2.9.2026"))).Rule());
    }

    [Fact]
    public async Task Register_OfUnknownVersion_IsRefused()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);

        Assert.Equal("Answer.VersionVoid", (await school.Send(people.Teacher, Papers.Given(people.Child, people.Mother, form: EntryId.New()))).Rule());
    }

    [Fact]
    public async Task Register_PaperWithoutPlaceOfOriginal_IsInvalid()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);

        var outcome = await school.Send(people.Teacher, Papers.Given(people.Child, people.Mother).With(paper => paper with { OriginalPlace = null }));

        Assert.Equal("Answer.PlaceMissing", outcome.Error());
    }

    [Theory]
    [InlineData("{}", "Answer.ElectronicNeedsAct")]
    [InlineData("""{"electronicWrittenAct":"№ 12 от 01.09.2026"}""", null)]
    public async Task Register_ElectronicWrittenForm_NeedsTheSchoolsAct(string settings, string? code)
    {
        await using var school = await ConsentsFixture.StartAsync(settings);
        var people = await People.SettleIn(school);

        var outcome = await school.Send(people.Teacher, Papers.Given(people.Child, people.Mother).By(AnswerRoute.Electronic));

        Assert.Equal(code, (outcome.Refusal as Refusal.Rule)?.Code);
    }

    [Fact]
    public async Task Register_AfterAMoveOfClassInNovember_KeepsTheConsent()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        school.Time.Advance(TimeSpan.FromDays(80));
        var other = await people.AddClass("7Б");
        await people.Move(people.Child, "10.11.2026", other);

        var delivery = await school.AskAsModule(new GetElectronicDelivery([people.Child]));

        Assert.Contains(delivery, one => one.GuardianId == people.Mother && one.Allowed);
        Assert.IsType<Refusal.Forbidden>((await school.Send(people.Teacher, Papers.Given(people.Child, people.Father))).Refusal);
    }
}
