using System.Globalization;
using System.Security.Cryptography;
using ClassTeacherPlatform.Sdk.Secrets;
using Microsoft.AspNetCore.DataProtection;

namespace ClassTeacherPlatform.Host.Files;

/// <inheritdoc/>
internal sealed class SecretBox(IDataProtectionProvider protection, TimeProvider time) : ISecretBox
{
    private const string Purpose = "ClassTeacherPlatform.Secrets";

    public string Seal(string purpose, string secret, DateTimeOffset until)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        ArgumentNullException.ThrowIfNull(secret);
        return Protector(purpose).Protect(string.Create(CultureInfo.InvariantCulture, $"{until.UtcTicks}|{secret}"));
    }

    public string? Open(string purpose, string sealedText)
    {
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        ArgumentNullException.ThrowIfNull(sealedText);
        try
        {
            var text = Protector(purpose).Unprotect(sealedText);
            var bar = text.IndexOf('|', StringComparison.Ordinal);
            var until = long.Parse(text.AsSpan(0, bar), NumberStyles.None, CultureInfo.InvariantCulture);
            return time.GetUtcNow().UtcTicks <= until ? text[(bar + 1)..] : null;
        }
        catch (CryptographicException)
        {
            // Changed, or sealed for another purpose or by other keys: for the asker there is no secret.
            return null;
        }
    }

    private IDataProtector Protector(string purpose) => protection.CreateProtector(Purpose, purpose);
}
