using ClassTeacherPlatform.Host.Mail.Settings;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Opens the way that the settings name; tests put a server of their own in its place.</summary>
internal interface IMailTransports
{
    IMailTransport Open(MailSettings settings);
}
