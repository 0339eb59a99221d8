using System.Text;

namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <summary>The encodings that Russian spreadsheets write: UTF-8 with and without BOM, UTF-16 with BOM, Windows-1251.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    /// <returns>The text; null where these bytes are no text.</returns>
    public static string? Decode(byte[] file)
    {
        var text = file switch
        {
            [0xEF, 0xBB, 0xBF, .. var utf8] => Encoding.UTF8.GetString(utf8),
            [0xFF, 0xFE, .. var little] => Encoding.Unicode.GetString(little),
            [0xFE, 0xFF, .. var big] => Encoding.BigEndianUnicode.GetString(big),
            _ => TryUtf8(file) ?? Windows1251.GetString(file),
        };
        return text.AsSpan().ContainsAnyInRange('\u0000', '\u0008') ? null : text;
    }

    private static string? TryUtf8(byte[] file)
    {
        try
        {
            return StrictUtf8.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
