using System.Text;

namespace ClassTeacherPlatform.Host.DataFiles;

/// <summary>The text of a data file. JSON is UTF-8; what an old editor wrote in another encoding is said, not guessed.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text; null where the bytes are not UTF-8.</returns>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
