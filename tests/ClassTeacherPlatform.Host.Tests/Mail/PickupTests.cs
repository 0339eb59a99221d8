using Autofac;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Notifications;
using MimeKit;

namespace ClassTeacherPlatform.Host.Tests.Mail;

public sealed class PickupTests
{
    [Fact]
    public async Task Enqueue_WhenCommitted_LiesInTheFolderWithHeadersTextAndAttachment()
    {
        await using var school = await MailSchool.StartAsync();
        var bytes = Enumerable.Range(0, 5000).Select(n => (byte)n).ToArray();
        var file = await school.Kernel.Root.Resolve<IFileStore>().SaveAsync(new MemoryStream(bytes), "лист ознакомления.pdf", "application/pdf", CancellationToken.None);

        var (mail, _) = await school.QueueAsync(MailSchool.Message("1") with { ToName = "Анна Иванова", Attachments = [new MailAttachment.File(file)], Html = "<p>Здравствуйте!</p>" });
        Assert.Empty(school.Delivered());
        await school.RoundAsync();

        var message = Assert.Single(school.Delivered());
        Assert.Equal("Напоминание", message.Subject);
        Assert.Equal("\"Анна Иванова\" <anna@example.com>", message.To.Mailboxes.Single().ToString(encode: false));
        Assert.Equal("Здравствуйте!", message.TextBody?.Trim());
        Assert.Equal("auto-generated", message.Headers[HeaderId.AutoSubmitted]);
        Assert.StartsWith($"{mail}@", message.MessageId, StringComparison.Ordinal);
        var attached = Assert.IsType<MimePart>(Assert.Single(message.Attachments));
        Assert.Equal("лист ознакомления.pdf", attached.FileName);
        using var content = new MemoryStream();
        await attached.Content!.DecodeToAsync(content);
        Assert.Equal(bytes, content.ToArray());
        Assert.Equal(MailState.Sent, (await school.StatusAsync(mail)).State);
    }

    [Fact]
    public async Task Enqueue_WhenTheKeyIsKnown_QueuesOneMail()
    {
        await using var school = await MailSchool.StartAsync();

        var (first, _) = await school.QueueAsync(MailSchool.Message("1"));
        var (again, _) = await school.QueueAsync(MailSchool.Message("1"));
        await school.RoundAsync();
        var (late, _) = await school.QueueAsync(MailSchool.Message("1"));
        var (other, _) = await school.QueueAsync(MailSchool.Message("2"));
        await school.RoundAsync();

        Assert.Equal([first, first], [again, late]);
        Assert.NotEqual(first, other);
        Assert.Equal(2, school.Delivered().Count);
    }

    [Fact]
    public async Task Send_WhenTheOperationIsVoid_WaitsAndGoesWhenReaffirmed()
    {
        await using var school = await MailSchool.StartAsync();
        var (mail, seq) = await school.QueueAsync(MailSchool.Message("1"));

        await school.DecideAsync(VoidDecisionKind.Items, seq);
        await school.RoundAsync();
        Assert.Empty(school.Delivered());
        Assert.Equal(MailState.Void, (await school.StatusAsync(mail)).State);
        await school.DecideAsync(VoidDecisionKind.Reaffirmation, seq);
        await school.RoundAsync();

        Assert.Single(school.Delivered());
        Assert.Equal(MailState.Sent, (await school.StatusAsync(mail)).State);
    }

    [Fact]
    public async Task Enqueue_WhenTheFirstOneIsVoid_QueuesAnew()
    {
        await using var school = await MailSchool.StartAsync();
        var (first, seq) = await school.QueueAsync(MailSchool.Message("1"));
        await school.DecideAsync(VoidDecisionKind.Items, seq);

        var (redone, _) = await school.QueueAsync(MailSchool.Message("1"));
        await school.RoundAsync();

        Assert.NotEqual(first, redone);
        Assert.StartsWith($"{redone}@", Assert.Single(school.Delivered()).MessageId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CallOff_WhenItHasNotGone_NeverGoesAndItsWordsAreDestroyed()
    {
        await using var school = await MailSchool.StartAsync();
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1"));

        await school.ActAsync(async (of, _) => Assert.True(await of.CallOffAsync(mail, CancellationToken.None)));
        await school.RoundAsync();

        Assert.Empty(school.Delivered());
        Assert.Equal(MailState.GivenUp, (await school.StatusAsync(mail)).State);
        await school.ActAsync(async (of, store) =>
        {
            Assert.Null(Assert.Single(store.MailQueue).Sealed);
            Assert.False(await of.CallOffAsync(mail, CancellationToken.None));
        });
    }

    [Fact]
    public async Task Send_WhenItsTimeHasPassed_IsGivenUpAndTold()
    {
        await using var school = await MailSchool.StartAsync();
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1") with { NotAfter = school.Kernel.Time.GetUtcNow().AddHours(1) });

        school.Kernel.Time.Advance(TimeSpan.FromHours(2));
        await school.RoundAsync();

        Assert.Empty(school.Delivered());
        Assert.Equal(MailState.GivenUp, (await school.StatusAsync(mail)).State);
        await school.ActAsync((_, store) => Task.FromResult(Assert.Single(store.Outbox, o => o.Type == typeof(MailReturned).FullName)));
    }

    [Fact]
    public async Task Send_WhenItHasGone_LeavesEvidenceAndNoWords()
    {
        await using var school = await MailSchool.StartAsync();
        var (mail, _) = await school.QueueAsync(MailSchool.Message("1"));
        await school.ActAsync((_, store) =>
        {
            Assert.DoesNotContain("Напоминание", Assert.Single(store.MailQueue).Sealed!, StringComparison.Ordinal);
            return Task.CompletedTask;
        });

        await school.RoundAsync();

        await school.ActAsync((_, store) =>
        {
            Assert.Null(Assert.Single(store.MailQueue).Sealed);
            Assert.Equal(64, Assert.Single(store.Mails).ContentSha256.Length);
            Assert.Equal((mail, MailState.Sent), (Assert.Single(store.MailOutcomes).MailId, store.MailOutcomes.First().State));
            Assert.Single(store.Outbox, o => o.Type == typeof(MailSent).FullName);
            return Task.CompletedTask;
        });
        Assert.Empty(school.Kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems);
    }

    [Theory]
    [InlineData("anna")]
    [InlineData("anna@example.com, boris@example.com")]
    [InlineData("Анна <anna@example.com>")]
    [InlineData("anna@example.com\r\nBcc: boris@example.com")]
    [InlineData("anna@")]
    [InlineData("")]
    public async Task Enqueue_WhenTheAddressIsNone_Throws(string address)
    {
        await using var school = await MailSchool.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => school.QueueAsync(MailSchool.Message("1", address)));
    }

    [Fact]
    public async Task Enqueue_WhenTheSubjectHasALineBreak_Throws()
    {
        await using var school = await MailSchool.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => school.QueueAsync(MailSchool.Message("1") with { Subject = "a\r\nBcc: boris@example.com" }));
    }

    [Fact]
    public async Task Enqueue_OutsideAnOperation_Throws()
    {
        await using var school = await MailSchool.StartAsync();
        await using var scope = school.Kernel.Root.BeginLifetimeScope();

        await Assert.ThrowsAsync<InvalidOperationException>(() => scope.Resolve<IMail>().EnqueueAsync(MailSchool.Message("1"), CancellationToken.None));
    }
}
