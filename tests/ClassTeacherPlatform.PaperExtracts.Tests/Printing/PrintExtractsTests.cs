using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Printing;
using ClassTeacherPlatform.PaperExtracts.StudentView;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Printing;

public sealed class PrintExtractsTests
{
    [Fact]
    public async Task Print_RussianExtract_SaysWhatTheClauseDemands()
    {
        await using var school = await IssuedAsync("ru", SampleProgress.Few);

        var text = TextOf(await StackAsync(school));

        foreach (var words in new[]
        {
            "ВЫП-2026-0001", "I четверть, с 01.09.2026 по 25.10.2026", "Агеев Саша", "Агеев Мария Ивановна", "мать", "по состоянию на 26.10.2026 09:00",
            "Дневник", "отказ от получения информации в электронной форме", "Алгебра", "контрольная работа, вес 2", "4,35", "весь день", "по болезни", "§ 4, № 12–18",
            "Классный руководитель", "Получил(а)",
        })
        {
            Assert.Contains(Plain(words), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Print_EnglishExtract_HasNoRussianWordsOfItsOwn()
    {
        await using var school = await IssuedAsync("en", SampleProgress.Few);

        var text = TextOf(await StackAsync(school));

        foreach (var words in new[] { "Extract of progress and attendance", "Given on paper: the electronic form was refused", "Average", "4.35", "whole day", "Received by" })
        {
            Assert.Contains(Plain(words), text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Plain("Выписка"), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_LongTables_BreakOverPagesWithRepeatedHeads()
    {
        await using var school = await IssuedAsync("ru", SampleProgress.Many);

        using var document = PdfDocument.Open(await StackAsync(school));

        Assert.True(document.NumberOfPages >= 2);
        var pages = document.GetPages().Select(page => Plain(ContentOrderTextExtractor.GetText(page))).ToList();
        Assert.Contains(Plain("Оценки по датам"), pages[0], StringComparison.Ordinal);
        Assert.Contains(Plain("Оценки по датам"), pages[1], StringComparison.Ordinal);
        Assert.Contains(Plain("(продолжение)"), string.Concat(pages), StringComparison.Ordinal);
        Assert.Contains(Plain($"стр. 1 из {document.NumberOfPages}"), pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_TheSameExtractTwice_GivesTheSameBytes()
    {
        await using var school = await IssuedAsync("ru", SampleProgress.Few);
        var extract = (await school.ViewAsync()).Lines[0].Extract!;
        var file = new GetExtractFile(school.Child.Id, extract.Id, ExtractFileKind.Document);

        var (first, again) = ((await school.Host.SendAsync(school.Teacher, file)).Value!, (await school.Host.SendAsync(school.Teacher, file)).Value!);

        Assert.Equal("ВЫП-2026-0001.pdf", first.Name);
        Assert.Equal(first.Content, again.Content);
    }

    [Fact]
    public async Task Print_ProgressIsToldAndAStopEndsIt()
    {
        await using var school = await IssuedAsync("ru", SampleProgress.Few);
        var told = new List<int>();
        using var output = new MemoryStream();
        var extract = (await school.ViewAsync()).Lines[0].Extract!;

        var printed = await school.Host.SendAsync(school.Teacher, new PrintExtracts([school.Child.Id], [extract.Id], output, new Told(told.Add)));

        Assert.Equal(new PrintedStack(1, 0), printed.Value);
        Assert.Equal([1], told);
    }

    [Fact]
    public async Task PrintSheet_HasALineForEachWhoHasNotSigned()
    {
        await using var school = await IssuedAsync("ru", SampleProgress.Few);

        var sheet = TextOf((await school.Host.SendAsync(school.Teacher, new PrintSignatureSheet(school.Own.Id, school.Period))).Value!);

        Assert.Contains(Plain("Ведомость выдачи выписок"), sheet, StringComparison.Ordinal);
        Assert.Contains("ВЫП-2026-0001", sheet, StringComparison.Ordinal);
        await school.HandOverAsync([.. (await school.ViewAsync()).Lines]);
        var empty = await school.Host.SendAsync(school.Teacher, new PrintSignatureSheet(school.Own.Id, school.Period));
        Assert.Equal("Printing.NobodyToSign", Assert.IsType<Refusal.Rule>(empty.Refusal).Code);
    }

    private static async Task<School7A> IssuedAsync(string language, Func<Sdk.Ids.StudentId, StudentProgress> progress)
    {
        var school = await School7A.OpenAsync();
        school.AnswerProgress(asOfHour: 6, progress);
        await school.TellAsync(School7A.Refused(school.Child, school.Mother));
        await school.Host.SendAsync(school.Teacher, new IssueExtracts { PeriodId = school.Period, StudentIds = [school.Child.Id], Language = language });
        return school;
    }

    private static async Task<byte[]> StackAsync(School7A school)
    {
        using var output = new MemoryStream();
        var lines = (await school.ViewAsync()).Lines.Select(l => l.Extract!).ToList();
        var printed = await school.Host.SendAsync(
            school.Teacher, new PrintExtracts([.. lines.Select(l => l.Person.StudentId)], [.. lines.Select(l => l.Id)], output, Done: null));
        Assert.True(printed.IsDone);
        return output.ToArray();
    }

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return Plain(string.Join(' ', document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page))));
    }

    /// <summary>Lines break where they will.</summary>
    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\u00AD'));

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
