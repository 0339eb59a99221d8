using ClassTeacherPlatform.EndToEnd.Support;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>What leaves the printer.</summary>
public sealed class PrintedBlanksTests(School school) : BrowserTest(school)
{
    private const double Millimetre = 72 / 25.4;

    [Fact]
    public Task Print_WhenBlanksOf7AAreShown_GivesEachPersonASheetOfA4WithItsOwnFonts() => Do(async desk =>
    {
        var page = await desk.SignInAsync(Accounts.Teacher7A, "/consents/blanks");
        await Assertions.Expect(page.Locator("article.blank").First).ToBeVisibleAsync();
        var sheets = await page.Locator("article.blank .place").AllInnerTextsAsync();

        Directory.CreateDirectory(BuiltHouse.Artifacts);
        var bytes = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Path = Path.Combine(BuiltHouse.Artifacts, "blanks-7A.pdf") });

        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal(sheets.Count, pdf.NumberOfPages);
        Assert.All(pdf.GetPages(), AssertA4);
        Assert.All(pdf.GetPages(), sheet => Assert.Contains(Plain(sheets[sheet.Number - 1]), Plain(sheet.Text), StringComparison.Ordinal));
        var fonts = FontsOf(pdf);
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.True(font.ContainsKey(NameToken.FontFile2) || font.ContainsKey(NameToken.FontFile3), "A font is not embedded."));
    });

    private static void AssertA4(Page page)
    {
        Assert.Equal(210, page.Width / Millimetre, tolerance: 1);
        Assert.Equal(297, page.Height / Millimetre, tolerance: 1);
    }

    /// <summary>A PDF keeps letters, not always the spaces between them.</summary>
    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static List<DictionaryToken> FontsOf(PdfDocument pdf) =>
    [
        .. pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys
            .Select(reference => pdf.Structure.GetObject(reference)?.Data)
            .OfType<DictionaryToken>()
            .Where(token => token.TryGet(NameToken.Type, out var type) && Equals(type, NameToken.FontDescriptor)),
    ];
}
