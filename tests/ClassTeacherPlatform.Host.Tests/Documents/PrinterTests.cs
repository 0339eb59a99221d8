using ClassTeacherPlatform.Sdk.Documents;
using UglyToad.PdfPig;

namespace ClassTeacherPlatform.Host.Tests.Documents;

public sealed class PrinterTests
{
    [Fact]
    public void Print_ALongTable_RepeatsItsHeadAndNumbersThePages()
    {
        var pages = TextOf(SampleDocuments.Bytes(SampleDocuments.Extract(rows: 70), SampleDocuments.Stamp));

        Assert.True(pages.Count > 2);
        Assert.All(pages.Take(pages.Count - 1), text => Assert.Contains("Средний балл", text, StringComparison.Ordinal));
        Assert.All(pages.Index(), page => Assert.Contains($"стр. {page.Index + 1} из {pages.Count}", page.Item, StringComparison.Ordinal));
        Assert.All(pages, text => Assert.Contains("ВЫП-2026-0012 · aaaaaaaa", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Print_TheSameTwice_GivesTheSameBytes() =>
        Assert.Equal(SampleDocuments.Bytes(SampleDocuments.Extract(30), SampleDocuments.Stamp), SampleDocuments.Bytes(SampleDocuments.Extract(30), SampleDocuments.Stamp));

    [Theory]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    public void Print_Cards_PutsSixOnAPage(int cards, int pages) =>
        Assert.Equal(pages, TextOf(SampleDocuments.Bytes(SampleDocuments.Cards(cards), stamp: null)).Count);

    [Fact]
    public void Print_SignaturesAfterAFullPage_NeverStandAlone()
    {
        for (var lines = 40; lines < 60; lines++)
        {
            var blocks = Enumerable.Range(1, lines).Select(n => (DocumentBlock)new Paragraph($"Строка{n}.")).Append(new SignatureLine("Директор", "Воронцов П. А."));

            var last = TextOf(SampleDocuments.Bytes(SampleDocuments.Of([.. blocks]), stamp: null))[^1];

            Assert.Contains("Директор", last, StringComparison.Ordinal);
            Assert.Contains("Строка", last, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Print_ASignThatTheFontsDoNotHave_ShowsThatSomethingIsMissing() =>
        Assert.Contains("\uFFFD", TextOf(SampleDocuments.Bytes(SampleDocuments.Of([new Paragraph("漢")]), stamp: null))[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("ёЁ №«»—… ₽ қғҚ ІіЇї")]
    [InlineData("Ž ß é Ö ñ ł")]
    public void Print_LettersOfRussiasNames_AreAllThere(string text)
    {
        var read = TextOf(SampleDocuments.Bytes(SampleDocuments.Of([new Paragraph(text)]), stamp: null))[0];

        Assert.DoesNotContain("\uFFFD", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_ARowThatNoPageHolds_IsSetOnSeveral()
    {
        var row = new DocumentRow([string.Join('\n', Enumerable.Range(1, 160).Select(n => $"строка{n}"))]);

        var pages = TextOf(SampleDocuments.Bytes(SampleDocuments.Of([new DocumentTable([new("Текст")], [row])]), stamp: null));

        Assert.Contains("строка160", pages[^1], StringComparison.Ordinal);
        Assert.Equal(4, pages.Count);
    }

    private static List<string> TextOf(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return [.. pdf.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text)))];
    }
}
