using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>The settings that hold now, with secrets opened: for the sender alone.</summary>
internal sealed record MailSettings
{
    public const string FolderFrom = "platform@school.invalid";

    public const int UsualPerMinute = 30;

    public MailRoute Route { get; init; }

    public ServerAddress? Smtp { get; init; }

    public ServerAddress? Imap { get; init; }

    public string FromAddress { get; init; } = FolderFrom;

    /// <summary>Null for the school's name.</summary>
    public string? FromName { get; init; }

    public int PerMinute { get; init; } = UsualPerMinute;
}
