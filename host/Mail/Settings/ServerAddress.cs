namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>A server and how to sign in there.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the way is protected.</param>
/// <param name="User">Null where it asks for none.</param>
/// <param name="Password">Null where there is no user, or where it can no longer be opened.</param>
internal sealed record ServerAddress(string Host, int Port, MailSecurity Security, string? User, string? Password)
{
    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
