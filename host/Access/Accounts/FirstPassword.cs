using System.Security.Cryptography;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>A password that an administrator hands over once; its owner replaces it on the first sign-in.</summary>
internal static class FirstPassword
{
    /// <summary>Without letters and digits that look alike.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
}
