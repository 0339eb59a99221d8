using System.Text;
using System.Text.Json;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Instruction.Cli;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Tests.Kernel;

namespace ClassTeacherPlatform.Host.Tests.Cli;

public sealed class InstructionCommandTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Show_AsATable_NamesClausesDutiesAndGaps()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var run = await Run(kernel, "show");

        Assert.Equal(0, run.Code);
        Assert.Contains(run.Lines, l => l.Contains("consents.register", StringComparison.Ordinal) && l.Contains("модуль не установлен", StringComparison.Ordinal));
        Assert.Contains("2в", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_AsJson_IsAnArrayOfClauses()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var run = await Run(kernel, "show", "--json");

        var clauses = JsonDocument.Parse(run.Output).RootElement;
        var four = clauses.EnumerateArray().Single(c => c.GetProperty("number").GetString() == "4");
        Assert.Equal(14, clauses.GetArrayLength());
        Assert.Equal(("consents.register", "notInstalled"), (
            four.GetProperty("duties")[0].GetProperty("id").GetString(), four.GetProperty("duties")[0].GetProperty("standing").GetString()));
    }

    [Fact]
    public async Task Load_AChangedFile_PrintsTheChangesAndStoresAnEdition()
    {
        await using var kernel = await KernelFixture.StartAsync();
        await File.WriteAllTextAsync(_file, Changed().ToJson());

        var run = await Run(kernel, "load", _file);

        var view = (await kernel.Send(kernel.Accounts.Add(Role.Head), new GetInstruction())).Value!;
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("убрана обязанность consents.register", run.Output, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2026, 9, 1), "Командная строка сервера"), (view.Edition.Head.EffectiveFrom, view.Edition.RegisteredBy));
        Assert.Empty(view.Clauses.Single(c => c.Clause.Number == "4").Duties);
    }

    [Fact]
    public async Task Load_AsADryRun_StoresNothing()
    {
        await using var kernel = await KernelFixture.StartAsync();
        await File.WriteAllTextAsync(_file, Changed().ToJson());

        var run = await Run(kernel, "load", _file, "--dry-run");

        Assert.Equal(0, run.Code);
        Assert.Contains("consents.register", run.Output, StringComparison.Ordinal);
        Assert.Null((await kernel.Send(kernel.Accounts.Add(Role.Head), new GetInstruction())).Value!.Edition.Id);
    }

    [Fact]
    public async Task Load_WhatIsInForceAlready_StoresNothing()
    {
        await using var kernel = await KernelFixture.StartAsync();
        await File.WriteAllTextAsync(_file, ShippedInstruction.File.ToJson());

        var run = await Run(kernel, "load", _file);

        Assert.Equal(0, run.Code);
        Assert.Null((await kernel.Send(kernel.Accounts.Add(Role.Head), new GetInstruction())).Value!.Edition.Id);
    }

    [Fact]
    public async Task Load_FromADay_BeginsThen()
    {
        await using var kernel = await KernelFixture.StartAsync();
        await File.WriteAllTextAsync(_file, Changed().ToJson());

        await Run(kernel, "load", _file, "--from", "2026-10-01");

        var head = kernel.Accounts.Add(Role.Head);
        Assert.Null((await kernel.Send(head, new GetInstruction())).Value!.Edition.Id);
        kernel.Time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(new DateOnly(2026, 10, 1), (await kernel.Send(head, new GetInstruction())).Value!.Edition.Head.EffectiveFrom);
    }

    [Fact]
    public async Task Load_ABadFile_SaysTheLines()
    {
        await using var kernel = await KernelFixture.StartAsync();
        await File.WriteAllTextAsync(_file, "{\n \"title\": 1,\n \"clauses\": []\n}");

        var run = await Run(kernel, "load", _file);

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Contains("Строка 2 (title)", run.Error, StringComparison.Ordinal);
        Assert.Contains("Строка 3 (clauses)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_AnotherEncoding_SaysHowToSaveIt()
    {
        await using var kernel = await KernelFixture.StartAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await File.WriteAllBytesAsync(_file, Encoding.GetEncoding(1251).GetBytes("{ \"title\": \"Инструкция\" }"));

        var run = await Run(kernel, "load", _file);

        Assert.Equal(2, run.Code);
        Assert.Contains("UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("load", "/no/such/file.json")]
    [InlineData("load", "@", "--from", "soon")]
    public async Task Load_BadArguments_AreBadInput(params string[] args)
    {
        await using var kernel = await KernelFixture.StartAsync();

        var run = await Run(kernel, [.. args.Select(a => a == "@" ? _file : a)]);

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
    }

    private static InstructionFile Changed() => ShippedInstruction.File with
    {
        Clauses = [.. ShippedInstruction.File.Clauses.Select(c => c.Number == "4" ? c with { Duties = [] } : c)],
    };

    private static Task<CommandRun> Run(KernelFixture kernel, params string[] args) =>
        CommandRun.OfAsync(kernel, InstructionCommand.Create, ["instruction", .. args]);
}
