using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>Seals the passwords of mail servers; unlike a temporary secret they last until they are changed.</summary>
internal sealed class MailPasswords(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("ClassTeacherPlatform.Mail.Password");

    public string Close(string password) => _protector.Protect(password);

    /// <returns>Null where there is none, or where the keys are not the ones that sealed it.</returns>
    public string? Open(string? closed)
    {
        try
        {
            return closed is null ? null : _protector.Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
