using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Mail;
using MimeKit;

namespace ClassTeacherPlatform.Host.Tests.Mail.Smtp;

/// <summary>Against a real server on the loopback interface.</summary>
public sealed class SmtpTests
{
    [Fact]
    public async Task Send_ToAServer_ArrivesWholeInCyrillicWithLongLinesAndAttachment()
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server);
        var bytes = Enumerable.Range(0, 40_000).Select(n => (byte)(n * 7)).ToArray();
        var file = await school.Kernel.Root.Resolve<IFileStore>().SaveAsync(new MemoryStream(bytes), "акт.pdf", "application/pdf", CancellationToken.None);
        var line = string.Join(' ', Enumerable.Repeat("Щедрый вечер, добрым людям на здоровье", 80));

        var (mail, _) = await school.QueueAsync(MailSchool.Message("1") with
        {
            Subject = "Сообщение о нарушении № 7 — длинная тема, которая не помещается в одну строку заголовка письма",
            Text = line + "\n.\nПосле точки\n",
            ToName = "Ёлкина-Белова Мария Ивановна",
            Attachments = [new MailAttachment.File(file)],
        });
        await school.RoundAsync();

        var got = Assert.Single(server.Taken());
        Assert.Equal("Сообщение о нарушении № 7 — длинная тема, которая не помещается в одну строку заголовка письма", got.Subject);
        Assert.Equal(line + "\n.\nПосле точки", got.TextBody!.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(("Школа № 1", "school@example.org"), (got.From.Mailboxes.Single().Name, got.From.Mailboxes.Single().Address));
        Assert.Equal("Ёлкина-Белова Мария Ивановна", got.To.Mailboxes.Single().Name);
        Assert.Equal($"{mail}@example.org", got.MessageId);
        using var content = new MemoryStream();
        await Assert.IsType<MimePart>(Assert.Single(got.Attachments)).Content!.DecodeToAsync(content);
        Assert.Equal(bytes, content.ToArray());
        Assert.All(server.Raw(1).Split("\r\n"), raw => Assert.True(raw.Length <= 998 && raw.All(char.IsAscii)));
        Assert.Equal(["school@example.org", "anna@example.com"], server.Envelopes()[0][..2]);
        Assert.Equal(MailState.Sent, (await school.StatusAsync(mail)).State);
    }

    [Fact]
    public async Task Send_Many_GoesOverOneConnection()
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server);
        for (var number = 0; number < 5; number++)
        {
            await school.QueueAsync(MailSchool.Message($"{number}", $"p{number}@example.com"));
        }

        await school.RoundAsync();

        Assert.Equal(5, server.Envelopes().Count);
        Assert.Single(server.Envelopes().Select(e => e[5]).Distinct());
    }

    [Fact]
    public async Task Send_WhenTheRecipientIsRefused_ComesBackAtOnceAndTheOthersGo()
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server);
        var (refused, _) = await school.QueueAsync(MailSchool.Message("1", "refused@example.com"));
        var (other, _) = await school.QueueAsync(MailSchool.Message("2"));

        await school.RoundAsync();

        var status = await school.StatusAsync(refused);
        Assert.Equal((MailState.Bounced, null), (status.State, status.NextAttemptAt));
        Assert.StartsWith("550 5.1.1", status.Answer, StringComparison.Ordinal);
        Assert.Equal(MailState.Sent, (await school.StatusAsync(other)).State);
    }

    [Fact]
    public async Task Send_WhenTheServerSaysLater_GoesLaterAndOnce()
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server);
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1", "later.2@example.com"));

        await school.RoundAsync();
        var status = await school.StatusAsync(mail);
        Assert.Equal((MailState.Delayed, 1), (status.State, status.Attempts));
        Assert.StartsWith("451 4.7.1", status.Answer, StringComparison.Ordinal);
        await school.RoundAsync();
        Assert.Equal(1, (await school.StatusAsync(mail)).Attempts);
        await school.PassAsync(TimeSpan.FromHours(1));

        Assert.Equal(MailState.Sent, (await school.StatusAsync(mail)).State);
        Assert.Single(server.Taken());
    }

    [Theory]
    [InlineData("drop.1@example.com")]
    [InlineData("busy.1@example.com")]
    public async Task Send_WhenTheConnectionBreaks_GoesLaterAndOnceAndSoDoThoseBehind(string address)
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server);
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1", address));
        var (behind, _) = await school.QueueAsync(MailSchool.Message("2"));

        await school.RoundAsync();
        Assert.Equal(MailState.Delayed, (await school.StatusAsync(mail)).State);
        await school.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal([MailState.Sent, MailState.Sent], [(await school.StatusAsync(mail)).State, (await school.StatusAsync(behind)).State]);
        Assert.Equal(2, server.Taken().Count);
    }

    /// <summary>The documented window: nobody can know whether it was taken, so it goes again under its own Message-ID.</summary>
    [Fact]
    public async Task Send_WhenTheAnswerIsLost_GoesTwiceUnderTheSameMessageId()
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server);
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1", "lost.1@example.com"));

        await school.RoundAsync();
        await school.PassAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(MailState.Sent, (await school.StatusAsync(mail)).State);
        Assert.Equal(2, server.Taken().Count);
        Assert.Single(server.Taken().Select(m => m.MessageId).Distinct());
    }

    [Fact]
    public async Task Send_WhenTheServerIsDownForAnHour_LosesNothingAndDoublesNothing()
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server);
        server.Close();
        var mails = new List<Sdk.Ids.EntryId>();
        for (var minute = 0; minute < 60; minute += 10)
        {
            mails.Add((await school.QueueAsync(MailSchool.Message($"{minute}"))).Mail);
            await school.PassAsync(TimeSpan.FromMinutes(10));
        }

        var trouble = school.Kernel.Root.Resolve<MailStanding>().Trouble;
        Assert.NotNull(trouble);
        Assert.InRange(trouble.Failures, 5, 30);
        server.Open();
        await school.PassAsync(TimeSpan.FromMinutes(15));

        Assert.Null(school.Kernel.Root.Resolve<MailStanding>().Trouble);
        Assert.Equal(6, server.Taken().Select(m => m.MessageId).Distinct().Count());
        Assert.Equal(6, server.Taken().Count);
        foreach (var mail in mails)
        {
            var status = await school.StatusAsync(mail);
            Assert.Equal((MailState.Sent, 0), (status.State, status.Attempts));
        }
    }

    [Fact]
    public async Task Send_WhenTheServerRefusesTheSchool_StandsStillAndBouncesNobody()
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server, from: "stranger@example.org");
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1"));

        await school.RoundAsync();

        Assert.Equal(MailState.Queued, (await school.StatusAsync(mail)).State);
        Assert.StartsWith("553", school.Kernel.Root.Resolve<MailStanding>().Trouble!.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WithSignIn_IsTakenAndWithAWrongPasswordStandsStillUntilTheSettingsChange()
    {
        using var server = SmtpServer.Start("--auth", "school:Пароль-1");
        await using var school = await OpenAsync(server, user: "school", password: "другой");
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1"));
        await school.RoundAsync();
        Assert.Equal(MailState.Queued, (await school.StatusAsync(mail)).State);
        Assert.NotNull(school.Kernel.Root.Resolve<MailStanding>().Trouble);

        await SetAsync(school, server, user: "school", password: "Пароль-1");
        await school.RoundAsync();

        Assert.Equal(MailState.Sent, (await school.StatusAsync(mail)).State);
        Assert.Equal("True", server.Envelopes()[0][4]);
    }

    [Fact]
    public async Task Send_WhenTheServerHasNoStartTls_SaysNothingInClear()
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server, security: MailSecurity.StartTls);
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1"));

        await school.RoundAsync();

        Assert.Equal(MailState.Queued, (await school.StatusAsync(mail)).State);
        Assert.Equal("NotSupportedException", school.Kernel.Root.Resolve<MailStanding>().Trouble!.Answer);
        Assert.Empty(server.Taken());
    }

    [Fact]
    public async Task Send_MoreThanTheLimit_WaitsForTheNextMinute()
    {
        using var server = SmtpServer.Start();
        await using var school = await OpenAsync(server, perMinute: 2);
        foreach (var number in (string[])["1", "2", "3"])
        {
            await school.QueueAsync(MailSchool.Message(number));
        }

        var next = await school.RoundAsync();
        Assert.Equal(2, server.Taken().Count);
        Assert.Equal(school.Kernel.Time.GetUtcNow().AddMinutes(1), next);
        await school.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(3, server.Taken().Count);
    }

    private static async Task<MailSchool> OpenAsync(
        SmtpServer server, string from = "school@example.org", string? user = null, string? password = null, MailSecurity security = MailSecurity.None, int perMinute = 100)
    {
        var school = await MailSchool.StartAsync();
        await SetAsync(school, server, from, user, password, security, perMinute);
        return school;
    }

    private static async Task SetAsync(
        MailSchool school, SmtpServer server, string from = "school@example.org", string? user = null, string? password = null, MailSecurity security = MailSecurity.None, int perMinute = 100)
    {
        var admin = school.Kernel.Accounts.Add(Role.Administrator);
        var outcome = await school.Kernel.Send(admin, new ChangeMailSettings
        {
            Route = MailRoute.Server,
            Smtp = new ServerDraft { Host = "127.0.0.1", Port = server.Port, Security = security, User = user, Password = password },
            FromAddress = from,
            FromName = "Школа № 1",
            PerMinute = perMinute,
        });
        Assert.True(outcome.IsDone, outcome.Refusal?.ToString());
    }
}
