using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.Operations;

public sealed class OperationVerifierTests
{
    [Fact]
    public async Task Verify_UntouchedRegisters_FindsNothing()
    {
        await using var kernel = await WithFiveNotesAsync();

        var report = Verify(kernel);

        Assert.Empty(report.Problems);
        Assert.Equal((5, 5), (report.Operations, report.Entries));
    }

    [Theory]
    [InlineData("UPDATE notes_notes SET \"Text\" = 'x' WHERE \"OperationSeq\" = 3", VerificationProblemKind.EntryChanged, 3)]
    [InlineData("UPDATE notes_notes SET \"StudentId\" = NULL WHERE \"OperationSeq\" = 2", VerificationProblemKind.EntryChanged, 2)]
    [InlineData("DELETE FROM notes_notes WHERE \"OperationSeq\" = 5", VerificationProblemKind.EntryMissing, 5)]
    [InlineData("UPDATE kernel_operations SET \"ReceivedAt\" = \"ReceivedAt\" + 1 WHERE \"Seq\" = 4", VerificationProblemKind.OperationChanged, 4)]
    [InlineData("UPDATE kernel_operations SET \"AccountId\" = '00000000-0000-0000-0000-000000000000' WHERE \"Seq\" = 1", VerificationProblemKind.OperationChanged, 1)]
    [InlineData("UPDATE kernel_operations SET \"Voidable\" = 0 WHERE \"Seq\" = 1", VerificationProblemKind.OperationChanged, 1)]
    [InlineData("DELETE FROM kernel_operations WHERE \"Seq\" = 2", VerificationProblemKind.OperationMissing, 2)]
    public async Task Verify_AfterTampering_NamesThePlace(string sql, object kind, long seq)
    {
        await using var kernel = await WithFiveNotesAsync();
        kernel.Tamper(sql);

        var report = Verify(kernel);

        Assert.Contains(report.Problems, p => p.Kind.Equals(kind) && p.OperationSeq == seq);
    }

    [Fact]
    public async Task Verify_RowThatNoOperationWrote_IsFound()
    {
        await using var kernel = await WithFiveNotesAsync();
        kernel.Tamper("INSERT INTO notes_notes (\"Id\",\"OperationSeq\",\"Text\") VALUES ('AAAAAAAA-0000-7000-8000-000000000000', 3, 'added')");

        var report = Verify(kernel);

        var problem = Assert.Single(report.Problems);
        Assert.Equal((VerificationProblemKind.EntryWithoutOperation, 3, "notes_notes"), (problem.Kind, problem.OperationSeq, problem.Register));
    }

    [Fact]
    public async Task Verify_AfterTheLastOperationIsCutOff_TheHeadHashDiffers()
    {
        await using var kernel = await WithFiveNotesAsync();
        var before = Verify(kernel).HeadHash;
        kernel.Tamper("DELETE FROM kernel_operations WHERE \"Seq\" = 5");

        var after = Verify(kernel);

        Assert.NotEqual(before, after.HeadHash);
    }

    private static VerificationReport Verify(KernelFixture kernel) => kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None);

    private static async Task<KernelFixture> WithFiveNotesAsync()
    {
        var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        for (var at = 0; at < 5; at++)
        {
            await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1));
        }

        return kernel;
    }
}
