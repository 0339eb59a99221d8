using System.Text.Json;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations.Cli;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.Cli;

public sealed class OperationsCommandTests
{
    [Fact]
    public async Task Verify_AWholeChain_EndsWithZero()
    {
        await using var kernel = await WithNotesAsync();

        var run = await CommandRun.OfAsync(kernel, OperationsCommand.Create, "operations", "verify");

        Assert.Equal(0, run.Code);
        Assert.Contains("Цепочка цела", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ARowChangedBehindTheBack_NamesOperationAndKind()
    {
        await using var kernel = await WithNotesAsync();
        kernel.Tamper("UPDATE notes_notes SET \"Text\" = 'x' WHERE \"OperationSeq\" = 2");

        var run = await CommandRun.OfAsync(kernel, OperationsCommand.Create, "operations", "verify", "--json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        var problem = Assert.Single(report.GetProperty("problems").EnumerateArray());
        Assert.Equal((1, false), (run.Code, report.GetProperty("whole").GetBoolean()));
        Assert.Equal((2, "entryChanged"), (problem.GetProperty("operation").GetInt64(), problem.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Verify_ADeletedOperation_IsSaidInWords()
    {
        await using var kernel = await WithNotesAsync();
        kernel.Tamper("DELETE FROM kernel_operations WHERE \"Seq\" = 2");

        var run = await CommandRun.OfAsync(kernel, OperationsCommand.Create, "operations", "verify");

        Assert.Equal(1, run.Code);
        Assert.Contains(run.Lines, l => l == "Операции № 2 нет на месте.");
    }

    private static async Task<KernelFixture> WithNotesAsync()
    {
        var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        for (var at = 0; at < 3; at++)
        {
            await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1));
        }

        return kernel;
    }
}
