using ClassTeacherPlatform.Acknowledgements.Printing;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Printing;

public sealed class PrintSheetTests
{
    [Theory]
    [InlineData("ru", "Лист ознакомления")]
    [InlineData("en", "Acknowledgement sheet")]
    public async Task Print_Sheet_NamesWhoHasNotSignedInListOrder(string language, string title)
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        await school.AnswerAsync(content, school.Own.Students[1], school.Own.Students[1].Guardians[0]);

        var printed = await school.Host.SendAsync(school.Teacher, new PrintSheet(school.Own.Id, content, language));

        var text = TextOf(printed.Value!.Content);
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains("Родительское собрание", text, StringComparison.Ordinal);
        Assert.DoesNotContain(school.Own.Students[1].Name.Family, text, StringComparison.Ordinal);
        Assert.True(text.IndexOf(school.Own.Students[0].Name.Family, StringComparison.Ordinal) < text.IndexOf(school.Own.Students[2].Name.Family, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Print_FamilySheets_GiveEachFamilyItsOwnChildsDataAlone()
    {
        await using var school = await School7A.OpenAsync();
        SampleJournal.AnswerFor(school);
        var content = await school.PublishAsync(Drafts.Progress(school.Host.Today));

        var printed = await school.Host.SendAsync(school.Teacher, new PrintFamilySheets(school.Own.Id, content, "ru"));

        using var document = PdfDocument.Open(printed.Value!.Content);
        Assert.Equal(3, document.NumberOfPages);
        var pages = document.GetPages().Select(p => ContentOrderTextExtractor.GetText(p)).ToList();
        Assert.Contains("Алгебра", pages[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Алгебра", pages[2], StringComparison.Ordinal);
        Assert.DoesNotContain(school.Own.Students[1].Name.Family, pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_WhenAllHaveSigned_SaysSo()
    {
        await using var school = await School7A.OpenAsync();
        var content = await school.PublishAsync(Drafts.Notice());
        foreach (var child in school.Own.Students)
        {
            await school.AnswerAsync(content, child, child.Guardians[0]);
        }

        var printed = await school.Host.SendAsync(school.Teacher, new PrintSheet(school.Own.Id, content, "ru"));

        Assert.Equal("Print.NobodyWaits", Assert.IsType<Refusal.Rule>(printed.Refusal).Code);
    }

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Join('\n', document.GetPages().Select(p => ContentOrderTextExtractor.GetText(p)));
    }
}
