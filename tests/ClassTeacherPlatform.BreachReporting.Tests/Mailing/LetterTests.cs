using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Mailing;
using ClassTeacherPlatform.BreachReporting.Papers;
using ClassTeacherPlatform.BreachReporting.Receipts;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.BreachReporting.Watch;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.BreachReporting.Tests.Mailing;

public sealed class LetterTests
{
    private const string Named = """{"headEmail": "head@school.example", "supportEmail": "help@is.example", "officerEmail": "officer@school.example"}""";

    [Fact]
    public async Task Report_WithAddresses_SendsBothNoticesWithTheirDocumentsInTheSameOperation()
    {
        await using var school = await OpenAsync();
        var number = await school.ReportAsync();

        var mails = await school.Host.MailsAsync();
        Assert.Equal(["head@school.example", "help@is.example"], mails.Select(m => m.To));
        Assert.All(mails, m => Assert.DoesNotContain("Пароль записан на доске", m.Subject + m.Text, StringComparison.Ordinal));
        await school.Host.SendMailAsync();

        var view = await school.ViewAsync(number);
        Assert.Equal([(LetterKind.HeadNotice, MailState.Sent), (LetterKind.SupportNotice, MailState.Sent)], view.Letters!.Letters.Select(l => (l.Kind, l.State)).Order());
        Assert.Null(view.FromWhen);
        var papers = (await school.Host.SendAsync(school.Head, new GetPapers(number))).Value!.Papers;
        Assert.Equal([PaperKind.HeadNotice, PaperKind.SupportNotice], papers.Select(p => p.Kind).Order());
        Assert.Empty(school.Host.VerifyChain());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("""{"headEmail": "нет", "supportEmail": ""}""")]
    public async Task Report_WithoutAddresses_IsReportedAllTheSame(string? settings)
    {
        await using var school = await OpenAsync(settings);

        var number = await school.ReportAsync();

        Assert.Empty(await school.Host.MailsAsync());
        Assert.Equal((false, false), ((await school.ViewAsync(number)).Letters!.HasHead, (await school.ViewAsync(number)).Letters!.HasSupport));
    }

    [Fact]
    public async Task Notice_ThatComesBack_IsShownAndSentAgain()
    {
        await using var school = await OpenAsync();
        var number = await school.ReportAsync();
        await school.Host.SendMailAsync();
        var support = (await school.Host.MailsAsync()).Single(m => m.To == "help@is.example");

        await school.Host.BounceMailAsync(support.Id);
        var lost = (await school.ViewAsync(number)).Letters!.Letters.Single(l => l.Kind == LetterKind.SupportNotice);
        var again = await school.Host.SendAsync(school.Officer, new SendNoticeAgain(number, LetterKind.SupportNotice));

        Assert.Equal((true, "550 5.1.1 No such mailbox"), (lost.IsLost, lost.Answer));
        Assert.True(again.IsDone);
        Assert.Equal(MailState.Queued, (await school.Host.MailsAsync())[^1].State);
        var own = (await school.Host.SendAsync(school.Teacher, new GetOwnIncident(number))).Value!.Letters!.Letters;
        Assert.All(own, letter => Assert.Equal((null, null), (letter.Address, letter.Answer)));
    }

    [Fact]
    public async Task Day_OfWork_RemindsWhoIsSilentOnceAndStopsWithTheReceipts()
    {
        await using var school = await OpenAsync();
        var number = await school.ReportAsync();
        await BeginAsync(school, 1, works: true);
        Assert.Equal(2, (await school.Host.MailsAsync()).Count);

        await BeginAsync(school, 2, works: true);
        await BeginAsync(school, 2, works: true);
        await school.Host.SendAsync(school.Head, new ConfirmHeadReceipt(number));
        await BeginAsync(school, 3, works: true);
        await BeginAsync(school, 4, works: false);
        await school.Host.SendAsync(school.Support, new ConfirmSupportReceipt(number, "SD-1"));
        await BeginAsync(school, 5, works: true);

        Assert.Equal(
            ["breach-reporting.head-reminder", "breach-reporting.support-reminder", "breach-reporting.support-reminder"],
            (await school.Host.MailsAsync()).Skip(2).Select(m => m.Purpose).Order(StringComparer.Ordinal));
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Day_HeardLate_RemindsOfNothing()
    {
        await using var school = await OpenAsync();
        await school.ReportAsync();
        school.Host.SetClock(new DateTimeOffset(2026, 9, 4, 6, 0, 0, TimeSpan.Zero));

        await school.Host.RaiseAsync(new SchoolDayBegan { Day = new DateOnly(2026, 9, 2), IsWorkingDay = true });

        Assert.Equal(2, (await school.Host.MailsAsync()).Count);
    }

    [Fact]
    public async Task Draft_GoesToTheOfficerAndNothingElseDoes()
    {
        await using var school = await OpenAsync();
        var number = await school.ReportAsync();
        var draft = (await school.Host.SendAsync(school.Officer, new IssuePaper(number, PaperKind.FirstReport))).Value;
        var notice = (await school.Host.SendAsync(school.Officer, new IssuePaper(number, PaperKind.HeadNotice))).Value;

        var sent = await school.Host.SendAsync(school.Officer, new SendDraft(number, draft));
        var wrong = await school.Host.SendAsync(school.Officer, new SendDraft(number, notice));
        var teacher = await school.Host.SendAsync(school.Teacher, new SendDraft(number, draft));

        Assert.True(sent.IsDone);
        Assert.Equal("officer@school.example", (await school.Host.MailsAsync())[^1].To);
        Assert.Equal("Letter.NoDraft", Assert.IsType<Refusal.Rule>(wrong.Refusal).Code);
        Assert.IsType<Refusal.Forbidden>(teacher.Refusal);
    }

    private static Task<BreachSchool> OpenAsync(string? settings = Named) => BreachSchool.OpenAsync(new PluginTestOptions { Settings = settings });

    /// <summary>The morning of a day of September 2026; the test says whether people work on it.</summary>
    private static async Task BeginAsync(BreachSchool school, int day, bool works)
    {
        var morning = new DateTimeOffset(2026, 9, day, 6, 30, 0, TimeSpan.Zero);
        if (morning > school.Host.Now)
        {
            school.Host.SetClock(morning);
        }

        await school.Host.RaiseAsync(new SchoolDayBegan { Day = new DateOnly(2026, 9, day), IsWorkingDay = works });
    }
}
