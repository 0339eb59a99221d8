using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Documents.Register;
using ClassTeacherPlatform.Host.Documents.Templates;
using ClassTeacherPlatform.Host.Files;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Operations.Voiding;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;

namespace ClassTeacherPlatform.Host.Tests.Documents;

public sealed class DocumentServiceTests
{
    [Fact]
    public async Task Register_SeveralAtOnce_CountsOnWithoutAGap()
    {
        await using var kernel = await StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        var first = (await kernel.Send(deputy, new IssueSample(StudentId.New(), 2))).Value!;
        var second = (await kernel.Send(deputy, new IssueSample(StudentId.New(), 1))).Value!;

        Assert.Equal(["СПР-2026-0001", "СПР-2026-0002", "СПР-2026-0003"], first.Concat(second).Select(d => d.Number));
    }

    [Fact]
    public async Task File_Twice_IsPrintedOnceAndAsRegistered()
    {
        await using var kernel = await StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var (document, student) = await IssueAsync(kernel, deputy);

        var first = (await kernel.Send(deputy, new GetDocumentFile(document.Id, [student]))).Value!;
        var operations = await CountAsync(kernel, deputy);
        var again = (await kernel.Send(deputy, new GetDocumentFile(document.Id, [student]))).Value!;

        Assert.Equal((document.Number + ".pdf", true, true), (first.Name, first.IsAsRegistered, again.IsAsRegistered));
        Assert.Equal(first.Content, again.Content);
        Assert.Equal(operations, await CountAsync(kernel, deputy));
        Assert.Empty(Verify(kernel));
    }

    [Fact]
    public async Task File_LostFromTheDisk_IsPrintedAgainBitForBit()
    {
        await using var kernel = await StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var (document, student) = await IssueAsync(kernel, deputy);
        var before = (await kernel.Send(deputy, new GetDocumentFile(document.Id, [student]))).Value!;
        System.IO.Directory.Delete(new HostPaths(kernel.Location.DataFolder).Files, recursive: true);

        var after = (await kernel.Send(deputy, new GetDocumentFile(document.Id, [student]))).Value!;

        Assert.Equal(before.Content, after.Content);
    }

    [Fact]
    public async Task File_ForAnotherStudent_IsRefused()
    {
        await using var kernel = await StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var (document, _) = await IssueAsync(kernel, deputy);

        var outcome = await kernel.Send(deputy, new GetDocumentFile(document.Id, [StudentId.New()]));

        Assert.False(outcome.IsDone);
    }

    [Fact]
    public async Task Print_ShowsTemplateTextsBlocksNumberAndHash()
    {
        await using var kernel = await StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var (document, student) = await IssueAsync(kernel, deputy);

        var text = TextOf((await kernel.Send(deputy, new GetDocumentFile(document.Id, [student]))).Value!.Content);

        Assert.All(
            ["Справка", "о успеваемости", "Ёлкина Вера", "дата 01.09.2026", "Алгебра", document.Number, document.Sha256[..8], "стр. 2 из 2"],
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_ATemplate_HoldsForNewDocumentsOnly()
    {
        await using var kernel = await StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var (before, student) = await IssueAsync(kernel, deputy);

        var changed = await kernel.Send(deputy, new ChangeTemplate("notes.sample", 0, "Новые слова для {who}", "New words"));
        var (after, other) = await IssueAsync(kernel, deputy);

        Assert.Equal(1, changed.Value);
        Assert.Contains("Справка", TextOf((await kernel.Send(deputy, new GetDocumentFile(before.Id, [student]))).Value!.Content), StringComparison.Ordinal);
        Assert.Contains("Новые слова", TextOf((await kernel.Send(deputy, new GetDocumentFile(after.Id, [other]))).Value!.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "Слова", "Templates.ChangedMeanwhile")]
    [InlineData(0, "Слова {whom}", "Templates.UnknownPlace")]
    public async Task Change_WhatCannotHold_SaysWhy(int seen, string words, string code)
    {
        await using var kernel = await StartAsync();

        var outcome = await kernel.Send(kernel.Accounts.Add(Role.DeputyHead), new ChangeTemplate("notes.sample", seen, words, "Words"));

        Assert.Equal(code, Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task Register_APlaceThatTheTemplateDoesNotHave_IsAnErrorOfTheModule()
    {
        await using var kernel = await StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() =>
            kernel.Send(kernel.Accounts.Add(Role.DeputyHead), new IssueSample(StudentId.New(), 1) { Place = "whose" }));
    }

    [Fact]
    public async Task Void_ADocument_BurnsItsNumberAndIsShownSo()
    {
        await using var kernel = await StartAsync();
        var (deputy, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        var (document, _) = await IssueAsync(kernel, deputy);
        var seq = (await kernel.Send(deputy, new GetOperations(new OperationFilter { AccountId = deputy }, 1, 1))).Value!.Rows[0].Seq;

        await kernel.Send(head, new DecideVoid { Kind = VoidDecisionKind.Items, Ground = VoidGround.HeadDecision, Incident = "7", Operations = [seq], Reason = "Проверка" });
        var (next, _) = await IssueAsync(kernel, deputy);

        Assert.Equal("СПР-2026-0002", next.Number);
        var rows = (await kernel.Send(deputy, new GetDocuments(document.Number, 1, 10))).Value!.Rows;
        Assert.Equal("7", Assert.Single(rows).Void!.Incident);
    }

    [Theory]
    [InlineData("", 2, null)]
    [InlineData("спр-2026", 2, null)]
    [InlineData("СПР-2026-0002", 1, null)]
    [InlineData("СПР-2026-0002 0000", 1, false)]
    [InlineData("ВЫП", 0, null)]
    public async Task Get_ByNumber_Finds(string text, int count, bool? matches)
    {
        await using var kernel = await StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        await IssueAsync(kernel, deputy);
        await IssueAsync(kernel, deputy);

        var found = (await kernel.Send(deputy, new GetDocuments(text, 1, 10))).Value!;

        Assert.Equal((count, matches), (found.Total, found.HashMatches));
    }

    [Fact]
    public async Task Get_ByThePrintedCode_SaysThatTheHashMatches()
    {
        await using var kernel = await StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var (document, _) = await IssueAsync(kernel, deputy);

        Assert.True((await kernel.Send(deputy, new GetDocuments($"{document.Number} {document.Sha256}", 1, 10))).Value!.HashMatches);
    }

    [Fact]
    public async Task Write_Many_NumbersThePagesOfEachAndReportsProgress()
    {
        await using var kernel = await StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var documents = (await kernel.Send(deputy, new IssueSample(StudentId.New(), 60))).Value!;
        await using var scope = kernel.Root.BeginLifetimeScope();
        using var output = new MemoryStream();
        var seen = new Seen();

        await scope.Resolve<IDocuments>().WriteAsync(documents.Select(d => d.Id), output, seen, CancellationToken.None);

        using var pdf = PdfDocument.Open(output.ToArray());
        Assert.Equal((120, 60), (pdf.NumberOfPages, seen.Last));
        Assert.Contains("стр. 2 из 2", WordsOf(pdf.GetPage(120)), StringComparison.Ordinal);
    }

    private static async Task<(RegisteredDocument Document, StudentId Student)> IssueAsync(KernelFixture kernel, AccountId account)
    {
        var student = StudentId.New();
        return ((await kernel.Send(account, new IssueSample(student, 1))).Value![0], student);
    }

    private static async Task<int> CountAsync(KernelFixture kernel, AccountId account) =>
        (await kernel.Send(account, new GetOperations(new OperationFilter(), 1, 1))).Value!.Total;

    private static IReadOnlyList<VerificationProblem> Verify(KernelFixture kernel) =>
        kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems;

    private static string TextOf(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return string.Join(' ', pdf.GetPages().Select(WordsOf));
    }

    private static string WordsOf(UglyToad.PdfPig.Content.Page page) => string.Join(' ', page.GetWords().Select(word => word.Text));

    private static async Task<KernelFixture> StartAsync()
    {
        var kernel = await KernelFixture.StartAsync(and: (services, location) =>
        {
            services.AddSingleton(new HostPaths(location.DataFolder));
            services.AddFiles();
        });
        IssueSample.Teach(kernel);
        return kernel;
    }

    private sealed class Seen : IProgress<int>
    {
        public int Last { get; private set; }

        public void Report(int value) => Last = value;
    }
}
