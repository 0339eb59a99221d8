using System.Text;
using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>
/// The writer gives each file ids of its own; here they follow from the content, so that the same content gives the same bytes.
/// </summary>
internal static partial class FileIds
{
    /// <param name="file">A whole file; changed in place.</param>
    /// <param name="sha256">64 hexadecimal digits.</param>
    public static void Fix(byte[] file, string sha256)
    {
        var text = Encoding.Latin1.GetString(file);
        var id = sha256[..32];
        foreach (var place in Uuids().EnumerateMatches(text))
        {
            Encoding.Latin1.GetBytes($"uuid:{id[..8]}-{id[8..12]}-{id[12..16]}-{id[16..20]}-{id[20..32]}", file.AsSpan(place.Index, place.Length));
        }

        foreach (Match place in TrailerIds().Matches(text))
        {
            Encoding.Latin1.GetBytes(id.ToUpperInvariant(), file.AsSpan(place.Groups["first"].Index, id.Length));
            Encoding.Latin1.GetBytes(id.ToUpperInvariant(), file.AsSpan(place.Groups["second"].Index, id.Length));
        }
    }

    [GeneratedRegex("uuid:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Uuids();

    [GeneratedRegex("/ID\\s*\\[\\s*<(?<first>[0-9a-fA-F]{32})>\\s*<(?<second>[0-9a-fA-F]{32})>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TrailerIds();
}
