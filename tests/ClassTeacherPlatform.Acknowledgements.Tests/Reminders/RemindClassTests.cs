using ClassTeacherPlatform.Acknowledgements.Reminders;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Reminders;

public sealed class RemindClassTests
{
    private const string Settings = """{"remindEveryWorkingDays": 2, "remindersAtMost": 2}""";

    [Fact]
    public async Task Remind_AfterTheWorkingDays_SendsOneLetterToWhoHasAddressAndConsent()
    {
        await using var school = await OpenAsync();
        var father = await school.Host.AddGuardianAsync(school.Child.Id, "family1@example.org");
        Agree(school, (school.Child.Id, father));
        await school.PublishAsync(Drafts.Notice());
        await school.PublishAsync(Drafts.Notice(title: "Правила внутреннего распорядка"));
        Assert.Equal("Remind.Nobody", await RefusalAsync(school));

        school.Host.Advance(TimeSpan.FromDays(2));
        var outcome = await school.Host.SendAsync(school.Teacher, new RemindClass(school.Own.Id));

        Assert.Equal(1, outcome.Value);
        var mail = Assert.Single(await school.Host.MailsAsync());
        Assert.Equal("family1@example.org", mail.To);
        Assert.Contains("Родительское собрание", mail.Text!, StringComparison.Ordinal);
        Assert.Contains("Правила внутреннего распорядка", mail.Text!, StringComparison.Ordinal);
        Assert.DoesNotContain(school.Child.Name.Family, mail.Subject!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remind_AgainAndAgain_StopsAtTheSchoolsNumber()
    {
        await using var school = await OpenAsync();
        var father = await school.Host.AddGuardianAsync(school.Child.Id, "family1@example.org");
        Agree(school, (school.Child.Id, father));
        await school.PublishAsync(Drafts.Notice());

        foreach (var _ in Enumerable.Range(0, 4))
        {
            school.Host.Advance(TimeSpan.FromDays(7));
            await school.Host.SendAsync(school.Teacher, new RemindClass(school.Own.Id));
        }

        Assert.Equal(2, (await school.Host.MailsAsync()).Count);
    }

    [Fact]
    public async Task Remind_WhoAnsweredOrRefusedElectronicMail_SendsNothing()
    {
        await using var school = await OpenAsync();
        var father = await school.Host.AddGuardianAsync(school.Child.Id, "family1@example.org");
        var content = await school.PublishAsync(Drafts.Notice());
        school.Host.Advance(TimeSpan.FromDays(7));
        Agree(school);
        Assert.Equal("Remind.Nobody", await RefusalAsync(school));

        Agree(school, (school.Child.Id, father));
        await school.AnswerAsync(content, school.Child, school.Mother);

        Assert.Equal("Remind.Nobody", await RefusalAsync(school));
        Assert.Empty(await school.Host.MailsAsync());
    }

    [Fact]
    public async Task Remind_WhenNobodyTellsOfConsents_SaysWhichModuleIsMissing()
    {
        await using var school = await OpenAsync();
        await school.PublishAsync(Drafts.Notice());
        school.Host.Advance(TimeSpan.FromDays(7));

        var outcome = await school.Host.SendAsync(school.Teacher, new RemindClass(school.Own.Id));
        var outlook = await school.Host.SendAsync(school.Teacher, new GetReminders(school.Own.Id));

        Assert.IsType<Refusal.NotAvailable>(outcome.Refusal);
        Assert.True(outlook.Value!.HasNoConsents);
    }

    [Fact]
    public async Task Bounce_LatestLetter_IsShownForPaper()
    {
        await using var school = await OpenAsync();
        var father = await school.Host.AddGuardianAsync(school.Child.Id, "family1@example.org");
        Agree(school, (school.Child.Id, father));
        await school.PublishAsync(Drafts.Notice());
        school.Host.Advance(TimeSpan.FromDays(7));
        await school.Host.SendAsync(school.Teacher, new RemindClass(school.Own.Id));

        await school.Host.BounceMailAsync(Assert.Single(await school.Host.MailsAsync()).Id);

        var outlook = await school.Host.SendAsync(school.Teacher, new GetReminders(school.Own.Id));
        Assert.Equal("Новиков", Assert.Single(outlook.Value!.Returned).Family);
    }

    private static Task<School7A> OpenAsync() => School7A.OpenAsync(new PluginTestOptions { Settings = Settings });

    private static void Agree(School7A school, params (StudentId Student, GuardianId Guardian)[] people) =>
        school.Host.Answer<GetElectronicDelivery, IReadOnlyList<ElectronicDelivery>>(_ =>
            Outcome<IReadOnlyList<ElectronicDelivery>>.Of([.. people.Select(p => new ElectronicDelivery(p.Student, p.Guardian, Allowed: true))]));

    private static async Task<string> RefusalAsync(School7A school) =>
        Assert.IsType<Refusal.Rule>((await school.Host.SendAsync(school.Teacher, new RemindClass(school.Own.Id))).Refusal).Code;
}
