using ClassTeacherPlatform.Host.Mail.Settings;
using MailKit.Security;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>The mail library's names of our protections: never 'if available', which a stranger on the way could talk down.</summary>
internal static class MailSockets
{
    public static SecureSocketOptions Of(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.None => SecureSocketOptions.None,
    };
}
