namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>A server as its settings are shown.</summary>
/// <param name="Host">Null where none is named.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the way is protected.</param>
/// <param name="User">Null where it asks for none.</param>
/// <param name="Password">Whether there is one.</param>
internal sealed record ServerView(string? Host, int Port, MailSecurity Security, string? User, PasswordState Password);
