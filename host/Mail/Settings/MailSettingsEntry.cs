using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>
/// The school decides where its mail goes. A register's entry, so that a change made by a stolen account falls away with it and
/// the settings before hold again (clause 11).
/// </summary>
internal sealed class MailSettingsEntry : RegisterEntry
{
    public required MailRoute Route { get; init; }

    public string? Host { get; init; }

    public int Port { get; init; }

    public MailSecurity Security { get; init; }

    public string? User { get; init; }

    /// <summary>Sealed by the platform's keys.</summary>
    public string? Password { get; init; }

    public string? FromAddress { get; init; }

    public string? FromName { get; init; }

    /// <summary>So many mails a minute at most.</summary>
    public int PerMinute { get; init; }

    /// <summary>Where mails that come back are read by IMAP; null where only the folder is.</summary>
    public string? BounceHost { get; init; }

    public int BouncePort { get; init; }

    public MailSecurity BounceSecurity { get; init; }

    public string? BounceUser { get; init; }

    /// <summary>Sealed by the platform's keys.</summary>
    public string? BouncePassword { get; init; }
}
