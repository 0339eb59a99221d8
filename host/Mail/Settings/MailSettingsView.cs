using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>What the settings' page shows.</summary>
internal sealed record MailSettingsView
{
    public MailRoute Route { get; init; }

    public ServerView Smtp { get; init; } = new(null, 587, MailSecurity.StartTls, null, PasswordState.None);

    public ServerView Imap { get; init; } = new(null, 993, MailSecurity.Tls, null, PasswordState.None);

    public string? FromAddress { get; init; }

    public string? FromName { get; init; }

    public int PerMinute { get; init; } = MailSettings.UsualPerMinute;
}
