using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>Makes secrets of links and the hashes that they are known by.</summary>
internal static class LinkSecret
{
    /// <summary>144 bits: 24 letters, short enough for a small code on paper.</summary>
    private const int Bytes = 18;

    /// <summary>Letters of a secret.</summary>
    public const int Length = 24;

    public static PersonalToken New()
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        return new PersonalToken(secret, HashOf(secret));
    }

    /// <summary>Random enough by itself to need neither salt nor a slow hash.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
