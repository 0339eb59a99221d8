using Autofac;
using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>One round over what is due: a batch over one connection, each mail's end recorded before the next one goes.</summary>
internal sealed partial class MailRound(
    ILifetimeScope root, MailQueue queue, MailParcel parcel, IMailTransports transports, AcceptedMarks marks, MailStanding standing,
    MailRate rate, PlatformSender platform, TimeProvider clock, ILogger<MailRound> logger)
{
    private const int Batch = 50;

    /// <returns>When to come again; null where nothing waits.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        await RecoverAsync();
        var settings = await SettingsAsync(cancellationToken);
        if (standing.MayTry(settings) && rate.Left(settings.PerMinute) is > 0 and var room)
        {
            await SendAsync(await queue.DueAsync(Math.Min(Batch, room), cancellationToken), settings, cancellationToken);
        }

        return await NextAsync(settings, cancellationToken);
    }

    private async Task SendAsync(IReadOnlyList<DueMail> due, MailSettings settings, CancellationToken cancellationToken)
    {
        if (due.Count == 0)
        {
            return;
        }

        await using var transport = transports.Open(settings);
        foreach (var mail in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!await SendAsync(mail, transport, settings, cancellationToken))
            {
                return;
            }
        }
    }

    /// <returns>False where the way is closed for those behind it too.</returns>
    private async Task<bool> SendAsync(DueMail mail, IMailTransport transport, MailSettings settings, CancellationToken cancellationToken)
    {
        if (mail.NotAfter <= clock.GetUtcNow() || await parcel.WrapAsync(mail, settings, cancellationToken) is not { } message)
        {
            await RecordAsync(mail.Id, MailState.GivenUp, null);
            return true;
        }

        rate.Count();
        var answer = await transport.SendAsync(message, cancellationToken);
        message.Dispose();
        switch (answer.Kind)
        {
            case AnswerKind.Accepted:
                standing.Forget();
                marks.Put(mail.Id, answer.Text);
                await RecordAsync(mail.Id, MailState.Sent, answer.Text);
                marks.Remove(mail.Id);
                return true;
            case AnswerKind.Refused:
                standing.Forget();
                await RecordAsync(mail.Id, MailState.Bounced, answer.Text);
                return true;
            case AnswerKind.Later:
                standing.Forget();
                await DelayAsync(mail, answer.Text);
                return true;
            case AnswerKind.Broken:
                await DelayAsync(mail, answer.Text);
                return false;
            case AnswerKind.Unavailable:
                standing.Failed(answer.Text);
                StandsStill(answer.Text?.Split(' ')[0] ?? string.Empty);
                return false;
        }

        throw new InvalidOperationException("An answer of no kind.");
    }

    /// <summary>What an earlier process handed over and could not record any more.</summary>
    private async Task RecoverAsync()
    {
        foreach (var (mail, answer) in marks.All())
        {
            await RecordAsync(mail, MailState.Sent, answer);
            marks.Remove(mail);
        }
    }

    /// <summary>Not cancelled when the host stops: the mail has gone, so it is written down.</summary>
    private async Task RecordAsync(EntryId mail, MailState state, string? answer)
    {
        var outcome = await platform.SendAsync(new RecordMailOutcome(mail, state, answer), CancellationToken.None);
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException("What came of a mail could not be recorded.");
        }
    }

    private Task DelayAsync(DueMail mail, string? answer)
    {
        var attempts = mail.Attempts + 1;
        return queue.DelayAsync(mail.Id, attempts, clock.GetUtcNow() + RetryPlan.After(attempts), answer, CancellationToken.None);
    }

    private async Task<MailSettings> SettingsAsync(CancellationToken cancellationToken)
    {
        await using var scope = root.BeginLifetimeScope();
        return await scope.Resolve<MailSettingsShelf>().CurrentAsync(cancellationToken);
    }

    private async Task<DateTimeOffset?> NextAsync(MailSettings settings, CancellationToken cancellationToken)
    {
        if (await queue.NextAsync(cancellationToken) is not { } next)
        {
            return null;
        }

        DateTimeOffset[] earliest = [next, rate.NextAt(settings.PerMinute), standing.Trouble?.RetryAt ?? next];
        return earliest.Max();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail stands still: {Problem}")]
    private partial void StandsStill(string problem);
}
