using ClassTeacherPlatform.Host.Files;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace ClassTeacherPlatform.Host.Tests.Files;

public sealed class PdfPagesTests
{
    [Fact]
    public void Count_Pdf_IsTheNumberOfItsPages() => Assert.Equal(5, new PdfPages().Count(Pdf(5)));

    [Fact]
    public void Count_WhatIsNoPdf_IsNull() => Assert.Null(new PdfPages().Count("не PDF"u8.ToArray()));

    [Fact]
    public void Take_BeyondTheEnd_GivesWhatThereIs()
    {
        using var taken = PdfDocument.Open(new PdfPages().Take(Pdf(3), 2, 9));

        Assert.Equal([200d, 300d], taken.GetPages().Select(page => page.Width));
    }

    /// <summary>Page n is n hundred points wide.</summary>
    private static byte[] Pdf(int pages)
    {
        using var builder = new PdfDocumentBuilder();
        for (var page = 1; page <= pages; page++)
        {
            builder.AddPage(page * 100, 100);
        }

        return builder.Build();
    }
}
