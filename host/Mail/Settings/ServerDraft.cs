namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>A server as it was typed in.</summary>
internal sealed record ServerDraft
{
    public string? Host { get; init; }

    public int Port { get; init; }

    public MailSecurity Security { get; init; }

    public string? User { get; init; }

    /// <summary>Null keeps the one before, where host and user are the same.</summary>
    public string? Password { get; init; }
}
