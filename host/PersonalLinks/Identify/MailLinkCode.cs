using System.Globalization;
using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>Queues the mail with a code. It requires nothing, so nobody but the platform may send it. Not void with the link: the reader waits for it.</summary>
[NeverVoid]
internal sealed record MailLinkCode(AccountId Link, string Mailbox, string Code, string Subject, string Text) : Command<EntryId>;

internal sealed class MailLinkCodeHandler(MailService mail, ISchoolClock clock) : IRequestHandler<MailLinkCode, Outcome<EntryId>>
{
    /// <summary>Codes do not live longer.</summary>
    private static readonly TimeSpan Useful = TimeSpan.FromMinutes(10);

    public async Task<Outcome<EntryId>> Handle(MailLinkCode request, CancellationToken cancellationToken) => await mail.EnqueueAsync(
        new MailMessage
        {
            Purpose = "kernel.link-code",
            Key = $"{request.Link}/{clock.Now.UtcTicks.ToString(CultureInfo.InvariantCulture)}",
            To = request.Mailbox,
            Subject = request.Subject,
            Text = request.Text,
            NotAfter = clock.Now + Useful,
        },
        cancellationToken);
}
