namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>A server while it is typed in.</summary>
public sealed class ServerForm
{
    internal string? Host { get; set; }

    internal int Port { get; set; }

    internal MailSecurity Security { get; set; }

    internal string? User { get; set; }

    internal string? Password { get; set; }

    internal PasswordState Kept { get; private init; }

    internal static ServerForm Of(ServerView view) => new()
    {
        Host = view.Host,
        Port = view.Port == 0 ? 993 : view.Port,
        Security = view.Security,
        User = view.User,
        Kept = view.Password,
    };

    internal ServerDraft ToDraft() => new() { Host = Host, Port = Port, Security = Security, User = User, Password = Password };
}
