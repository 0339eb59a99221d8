using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Kernel;

namespace ClassTeacherPlatform.Host.Tests.Operations;

public sealed class ReplacesIndexTests
{
    [Fact]
    public async Task LookingForWhatWasDoneAgain_ReadsAnIndexAndNotTheRegister()
    {
        await using var kernel = await KernelFixture.StartAsync();
        using var connection = StoreConnection.OpenForReading(kernel.Location);
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN SELECT \"Id\", \"OperationSeq\", \"Replaces\" FROM \"kernel_mails\" WHERE \"Replaces\" IS NOT NULL";

        using var plan = command.ExecuteReader();

        Assert.True(plan.Read());
        Assert.Contains("USING INDEX IX_kernel_mails_Replaces", plan.GetString(3), StringComparison.Ordinal);
    }
}
