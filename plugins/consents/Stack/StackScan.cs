using ClassTeacherPlatform.Sdk.Files;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>A stack scanned as one file.</summary>
/// <param name="File">As it is kept.</param>
/// <param name="Pages">How many pages it has.</param>
internal sealed record StackScan(StoredFile File, int Pages)
{
    /// <summary>Null where the bytes are no PDF that can be read.</summary>
    public static int? CountPages(byte[] content)
    {
        try
        {
            using var document = PdfDocument.Open(content);
            return document.NumberOfPages is > 0 and var pages ? pages : null;
        }
        catch (Exception problem) when (problem is PdfDocumentFormatException or InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }
}
