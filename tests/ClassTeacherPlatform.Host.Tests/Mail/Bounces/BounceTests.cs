using Autofac;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Notifications;

namespace ClassTeacherPlatform.Host.Tests.Mail.Bounces;

/// <summary>Reports as the usual servers write them, laid into the folder of returned mail.</summary>
public sealed class BounceTests
{
    [Theory]
    [InlineData(nameof(Reports.Postfix), "550 5.1.1 <anna@example.com>: user unknown")]
    [InlineData(nameof(Reports.Exchange), "550 5.1.10 RESOLVER.ADR.RecipientNotFound")]
    [InlineData(nameof(Reports.EnvelopeOnly), "5.2.2")]
    [InlineData(nameof(Reports.Exim), "550 5.1.1 no such mailbox here")]
    public async Task Report_OfAFailure_IsShownAtTheMailToldAndDeleted(string kind, string answer)
    {
        await using var school = await MailSchool.StartAsync();
        var mail = await SentAsync(school);
        Lay(school, Reports.Of(kind, mail));

        await school.LookAsync();

        var status = await school.StatusAsync(mail);
        Assert.Equal((MailState.Bounced, answer), (status.State, status.Answer));
        Assert.Empty(Left(school));
        await school.ActAsync((_, store) => Task.FromResult(Assert.Single(store.Outbox, o => o.Type == typeof(MailReturned).FullName)));
    }

    [Theory]
    [InlineData(nameof(Reports.Delayed))]
    [InlineData(nameof(Reports.Delivered))]
    [InlineData(nameof(Reports.OutOfOffice))]
    [InlineData(nameof(Reports.Rubbish))]
    public async Task Mail_ThatIsNoFailure_ChangesNothingAndIsPutAside(string kind)
    {
        await using var school = await MailSchool.StartAsync();
        var mail = await SentAsync(school);
        Lay(school, Reports.Of(kind, mail));

        await school.LookAsync();

        Assert.Equal(MailState.Sent, (await school.StatusAsync(mail)).State);
        Assert.Equal(["other/1.eml"], Left(school));
    }

    [Fact]
    public async Task Report_OfAMailThatIsNotOurs_ChangesNothing()
    {
        await using var school = await MailSchool.StartAsync();
        var mail = await SentAsync(school);
        Lay(school, Reports.Of(nameof(Reports.Postfix), EntryId.New()));

        await school.LookAsync();

        Assert.Equal(MailState.Sent, (await school.StatusAsync(mail)).State);
        Assert.Equal(["other/1.eml"], Left(school));
    }

    [Fact]
    public async Task Report_Twice_IsToldOnce()
    {
        await using var school = await MailSchool.StartAsync();
        var mail = await SentAsync(school);
        foreach (var _ in (int[])[1, 2])
        {
            Lay(school, Reports.Of(nameof(Reports.Postfix), mail));
            await school.LookAsync();
        }

        await school.ActAsync((_, store) => Task.FromResult(Assert.Single(store.MailOutcomes, o => o.State == MailState.Bounced)));
    }

    private static async Task<EntryId> SentAsync(MailSchool school)
    {
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1"));
        await school.RoundAsync();
        return mail;
    }

    private static void Lay(MailSchool school, string text)
    {
        var folder = school.Kernel.Root.Resolve<MailFolders>().Bounces;
        System.IO.Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "1.eml"), text.ReplaceLineEndings("\r\n"));
    }

    private static IEnumerable<string> Left(MailSchool school)
    {
        var folder = school.Kernel.Root.Resolve<MailFolders>().Bounces;
        return System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
    }
}
