using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>One command that tells a subscriber durably, against the same command that tells nobody; both commit at <c>synchronous=FULL</c>.</summary>
internal static class DurableNotification
{
    public static async Task RunAsync()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        await Pairs.CompareAsync(
            "command with durable notification ÷ without",
            rounds: 400,
            () => kernel.Send(deputy, new WriteNotes(StudentId.New(), 1) { Tell = true }),
            () => kernel.Send(deputy, new WriteNotes(StudentId.New(), 1)),
            warmup: 40);
    }
}
