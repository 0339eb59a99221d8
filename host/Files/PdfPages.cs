using ClassTeacherPlatform.Sdk.Files;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace ClassTeacherPlatform.Host.Files;

/// <inheritdoc/>
internal sealed class PdfPages : IPdfPages
{
    public int? Count(byte[] content)
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

    public byte[] Take(byte[] content, int from, int to)
    {
        using var document = PdfDocument.Open(content);
        using var builder = new PdfDocumentBuilder();
        for (var page = from; page <= Math.Min(to, document.NumberOfPages); page++)
        {
            builder.AddPage(document, page);
        }

        return builder.Build();
    }
}
