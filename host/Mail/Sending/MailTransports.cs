using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <inheritdoc/>
internal sealed class MailTransports(MailFolders folders) : IMailTransports
{
    public IMailTransport Open(MailSettings settings) => settings switch
    {
        { Route: MailRoute.Server, Smtp: { } server } => new SmtpTransport(server),
        _ => new FolderTransport(folders),
    };
}
