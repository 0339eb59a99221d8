using System.Security.Cryptography;
using System.Text;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>Makes secrets of links and the hashes that they are known by.</summary>
internal static class LinkSecret
{
    /// <summary>Letters of a secret: 138 bits, short enough for a small code on paper.</summary>
    public const int Length = 28;

    /// <summary>None that are mistaken for each other: some people type the address.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static PersonalToken New()
    {
        var secret = RandomNumberGenerator.GetString(Letters, Length);
        return new PersonalToken(secret, HashOf(secret));
    }

    /// <summary>Random enough by itself to need neither salt nor a slow hash.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
