using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Consents.Withdrawing;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.Tests.Answering;

/// <summary>Clause 11: what became void is done again from its original.</summary>
public sealed class RedoTests
{
    [Fact]
    public async Task VoidConsent_HasNoBasis()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var entry = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        await school.Void(entry);

        Assert.DoesNotContain(await school.AskAsModule(new GetElectronicDelivery([people.Child])), one => one.Allowed);
        Assert.Contains(people.Mother, (await school.Cell(people, Papers.DeliveryForm.Value)).State.Missing.Select(one => one!.Value));
    }

    [Fact]
    public async Task VoidRefusal_GoesOnToRestrictAndIsAskedAgain()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Void(await school.Does(people.Teacher, Papers.Refused(people.Child, people.Mother)));

        var person = (await school.Cell(people, Papers.DeliveryForm.Value)).People[0];

        Assert.Equal((AnswerState.AskAgain, true), (person.State.State, person.IsMissing));
        Assert.DoesNotContain(await school.AskAsModule(new GetElectronicDelivery([people.Child])), one => one.Allowed);
    }

    [Fact]
    public async Task SamePaperAgain_ReplacesTheVoidEntryByItself()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var first = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        await school.Void(first);

        var again = await school.Does(school.Deputy, Papers.Given(people.Child, people.Mother));

        Assert.Equal(first, await ReplacedBy(school, again));
        Assert.Contains(await school.AskAsModule(new GetElectronicDelivery([people.Child])), one => one.Allowed);
    }

    [Fact]
    public async Task EarlierConsentRegisteredLate_DoesNotSettleAVoidRefusal()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        school.Time.Advance(TimeSpan.FromDays(30));
        await school.Void(await school.Does(people.Teacher, Papers.Refused(people.Child, people.Mother, "20.9.2026")));

        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother, "5.9.2026"));

        Assert.DoesNotContain(await school.AskAsModule(new GetElectronicDelivery([people.Child])), one => one.Allowed);
    }

    [Fact]
    public async Task VoidEntryThatHadReplacedAnother_IsReplacedOnceMore()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Void(await school.Does(people.Teacher, Papers.Refused(people.Child, people.Mother)));
        var second = await school.Does(people.Teacher, Papers.Refused(people.Child, people.Mother));
        await school.Void(second);

        var third = await school.Does(school.Deputy, Papers.Given(people.Child, people.Mother).Replacing(second));

        Assert.Equal(second, await ReplacedBy(school, third));
        Assert.Contains(await school.AskAsModule(new GetElectronicDelivery([people.Child])), one => one.Allowed);
    }

    [Fact]
    public async Task ReplacingAValidEntry_IsRefused()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var valid = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));

        var outcome = await school.Send(people.Teacher, Papers.Refused(people.Child, people.Mother).Replacing(valid));

        Assert.Equal("Answer.NothingToReplace", outcome.Rule());
    }

    [Fact]
    public async Task VoidWithdrawal_RestrictsUntilItIsDoneAgain()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var consent = await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother));
        var command = new WithdrawConsent
        {
            StudentId = people.Child,
            AnswerId = consent,
            WithdrawnOn = Family.Day("1.9.2026"),
            Route = AnswerRoute.InPerson,
        };
        var first = await school.Does(people.Teacher, command);
        await school.Void(first);
        Assert.Equal(AnswerState.AskAgain, (await school.Cell(people, Papers.DeliveryForm.Value)).People[0].State.State);

        var again = await school.Does(school.Deputy, command with { CommandId = Guid.CreateVersion7() });

        Assert.Equal(first, await ReplacedBy(school, again));
        Assert.Equal(AnswerState.Withdrawn, (await school.Cell(people, Papers.DeliveryForm.Value)).People[0].State.State);
    }

    private static Task<EntryId?> ReplacedBy(ConsentsFixture school, EntryId entry) =>
        school.Read(context => context.Entries.Where(row => row.Id == entry).Select(row => row.Replaces).SingleAsync());
}
