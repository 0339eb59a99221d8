using ClassTeacherPlatform.Consents.ByLink;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.Tests.ByLink;

public sealed class AnswerByLinkTests
{
    [Fact]
    public async Task Ask_ShowsTheWholeTextFilledInWithBothAnswers()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var version = await LinkPerson.PublishSimpleAsync(school, Papers.DeliveryForm, "electronic-delivery", FormOwner.Guardian);
        var mother = await LinkPerson.IssueAsync(school, people, LinkHolder.Of(people.Mother));

        var ask = await mother.AskAsync(version);

        Assert.Equal(["Given", "Refused"], ask.Choices.Select(choice => choice.Key));
        Assert.Equal("Согласие", Assert.IsType<Heading>(ask.Content[0]).Text);
        Assert.Contains("разрешаю", Assert.IsType<Paragraph>(ask.Content[1]).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", Assert.IsType<Paragraph>(ask.Content[1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_IsRegisteredAsElectronicByThisLinkAndFact()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var version = await LinkPerson.PublishSimpleAsync(school, Papers.DeliveryForm, "electronic-delivery", FormOwner.Guardian);
        var mother = await LinkPerson.IssueAsync(school, people, LinkHolder.Of(people.Mother));

        var entry = (await mother.PressAsync(version, LinkChoice.Given)).Done();

        var answer = await school.Read(context => context.Entries.OfType<Answer>().SingleAsync(row => row.Id == entry));
        Assert.Equal((AnswerRoute.Electronic, "Личная ссылка № 7", (GuardianId?)people.Mother), (answer.Route, answer.RegisteredByName, answer.GuardianId));
        Assert.Equal("электронно, по личной ссылке № 7, личность подтверждена: дата рождения ребёнка", answer.OriginalPlace);
        Assert.Contains(typeof(ConsentGiven).FullName!, await school.Told());
        Assert.Contains(await school.AskAsModule(new GetElectronicDelivery([people.Child])), one => one.Allowed);
        Assert.Equal(["Withdrawn"], (await mother.AskAsync(version)).Choices.Select(choice => choice.Key));
    }

    [Fact]
    public async Task Withdraw_OfTheStandingConsent_IsRegisteredAndMayBeGivenAgain()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var version = await LinkPerson.PublishSimpleAsync(school, Papers.DeliveryForm, "electronic-delivery", FormOwner.Guardian);
        var mother = await LinkPerson.IssueAsync(school, people, LinkHolder.Of(people.Mother));
        await mother.PressAsync(version, LinkChoice.Given);

        var entry = (await mother.PressAsync(version, LinkChoice.Withdrawn)).Done();

        var withdrawal = await school.Read(context => context.Entries.OfType<Withdrawal>().SingleAsync(row => row.Id == entry));
        Assert.Equal(AnswerRoute.Electronic, withdrawal.Route);
        Assert.Contains(typeof(ConsentWithdrawn).FullName!, await school.Told());
        Assert.Equal("ByLink.NothingToWithdraw", (await mother.PressAsync(version, LinkChoice.Withdrawn)).Rule());
        Assert.Equal(["Given"], (await mother.AskAsync(version)).Choices.Select(choice => choice.Key));
    }

    [Fact]
    public async Task Written_IsShownWithoutButtonsAndRefused()
    {
        await using var school = await ConsentsFixture.StartAsync("""{ "electronicWrittenAct": "№ 5 от 1.9.2026" }""");
        var people = await People.SettleIn(school);
        var mother = await LinkPerson.IssueAsync(school, people, LinkHolder.Of(people.Mother));

        var ask = await mother.AskAsync(Papers.Delivery);

        Assert.Empty(ask.Choices);
        Assert.Contains("придите в школу", ask.Note, StringComparison.Ordinal);
        Assert.Equal("ByLink.Written", (await mother.PressAsync(Papers.Delivery, LinkChoice.Given)).Rule());
    }

    [Fact]
    public async Task Answer_WithoutThePowerToSign_IsTakenForOwnDataOnly()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var own = await LinkPerson.PublishSimpleAsync(school, Papers.DeliveryForm, "electronic-delivery", FormOwner.Guardian);
        var child = await LinkPerson.PublishSimpleAsync(school, Papers.SchoolSystemForm, "school-system", FormOwner.Child);
        await school.ChangeDirectory(store => store.GuardianLinks.Single(link => link.GuardianId == people.Father && link.StudentId == people.Child).MaySign = false);
        var father = await LinkPerson.IssueAsync(school, people, LinkHolder.Of(people.Father));

        var ofChild = await father.PressAsync(child, LinkChoice.Given);

        Assert.Equal("Answer.MayNotSign", ofChild.Rule());
        Assert.DoesNotContain(await father.AsksAsync(), ask => ask.Key == child.ToString());
        Assert.True((await father.PressAsync(own, LinkChoice.Refused)).IsDone);
    }

    [Fact]
    public async Task Answers_OfTwoGuardiansThatDiffer_AreAConflict()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var child = await LinkPerson.PublishSimpleAsync(school, Papers.SchoolSystemForm, "school-system", FormOwner.Child);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Mother, form: child));
        var father = await LinkPerson.IssueAsync(school, people, LinkHolder.Of(people.Father));

        await father.PressAsync(child, LinkChoice.Refused);

        Assert.Equal(AnswerState.Conflict, await school.State(people, Papers.SchoolSystemForm.Value));
    }

    [Fact]
    public async Task Answer_ToAnOlderText_IsSentToTheNewer()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await LinkPerson.PublishSimpleAsync(school, Papers.DeliveryForm, "electronic-delivery", FormOwner.Guardian);
        var mother = await LinkPerson.IssueAsync(school, people, LinkHolder.Of(people.Mother));

        var outcome = await mother.PressAsync(Papers.Delivery, LinkChoice.Given);

        Assert.Equal("ByLink.NewerText", outcome.Rule());
    }

    [Fact]
    public async Task Void_OperationOfTheLink_AsksAgain()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var version = await LinkPerson.PublishSimpleAsync(school, Papers.DeliveryForm, "electronic-delivery", FormOwner.Guardian);
        var mother = await LinkPerson.IssueAsync(school, people, LinkHolder.Of(people.Mother));
        var entry = (await mother.PressAsync(version, LinkChoice.Given)).Done();

        await school.Void(entry);

        Assert.Equal(["Given", "Refused"], (await mother.AskAsync(version)).Choices.Select(choice => choice.Key));
    }

    [Fact]
    public async Task Commands_OfStaff_AreNotForLinks()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var mother = await LinkPerson.IssueAsync(school, people, LinkHolder.Of(people.Mother));

        var outcome = await mother.SendAsync(Papers.Given(people.Child, people.Mother));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }
}
