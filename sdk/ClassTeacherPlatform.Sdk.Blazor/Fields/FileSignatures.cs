namespace ClassTeacherPlatform.Sdk.Blazor.Fields;

/// <summary>Whether bytes are what a file's extension says: papers that are kept as evidence must open again.</summary>
internal static class FileSignatures
{
    /// <summary>How far from a PDF's end its mark may stand.</summary>
    private const int PdfTail = 2048;

    /// <param name="extension">With the dot.</param>
    /// <param name="content">The whole file.</param>
    /// <returns>True also for kinds that have no signature to check.</returns>
    public static bool Fits(string extension, byte[] content) => extension.ToUpperInvariant() switch
    {
        ".PDF" => content.AsSpan().StartsWith("%PDF-"u8) && content.AsSpan(Math.Max(0, content.Length - PdfTail)).IndexOf("%%EOF"u8) >= 0,
        ".JPG" or ".JPEG" => content is [0xFF, 0xD8, 0xFF, ..],
        ".PNG" => content is [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..],
        _ => true,
    };
}
