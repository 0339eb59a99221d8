using ClassTeacherPlatform.Host.Mail.Settings;
using MimeKit;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Opens a mail's sealed words and makes the message of them.</summary>
internal sealed partial class MailParcel(MailSeal seal, MimeComposer composer, ILogger<MailParcel> logger)
{
    /// <returns>Null where words or an attachment are gone: the mail can never be sent.</returns>
    public async Task<MimeMessage?> WrapAsync(DueMail mail, MailSettings settings, CancellationToken cancellationToken)
    {
        var message = seal.Open(mail.Sealed) is { } content ? await composer.ComposeAsync(mail, content, settings, cancellationToken) : null;
        if (message is null)
        {
            NothingToSend(mail.Id.Value);
        }

        return message;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {Mail} cannot be sent: its words or an attachment are gone.")]
    private partial void NothingToSend(Guid mail);
}
