using System.Text;
using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>
/// The writer gives each file ids of its own; here they follow from the content, so that the same content gives the same bytes.
/// </summary>
internal static partial class FileIds
{
    /// <summary>No id is longer, with what it is known by; and so near its end a file has its last ones.</summary>
    public const int Longest = 1024;

    /// <param name="part">A part of a file; changed in place, and as long as before.</param>
    /// <param name="id">32 hexadecimal digits.</param>
    public static void Fix(Span<byte> part, string id)
    {
        foreach (var place in Uuids().EnumerateMatches(Encoding.Latin1.GetString(part)))
        {
            Encoding.Latin1.GetBytes($"uuid:{id[..8]}-{id[8..12]}-{id[12..16]}-{id[16..20]}-{id[20..32]}", part.Slice(place.Index, place.Length));
        }
    }

    /// <summary>
    /// The ids in the trailer: now in digits, now as a string where most bytes happen to be letters. Nothing after them is found
    /// by its place, so they may change their length.
    /// </summary>
    /// <param name="end">The last part of a file.</param>
    /// <param name="id">32 hexadecimal digits.</param>
    public static byte[] FixTrailer(ReadOnlySpan<byte> end, string id) =>
        Encoding.Latin1.GetBytes(TrailerIds().Replace(Encoding.Latin1.GetString(end), $"/ID [<{id.ToUpperInvariant()}> <{id.ToUpperInvariant()}>]"));

    [GeneratedRegex("uuid:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Uuids();

    [GeneratedRegex(@"/ID\s*\[\s*(?:(?:<[0-9a-fA-F]*>|\((?:\\[\s\S]|[^\\()])*\))\s*){2}\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TrailerIds();
}
