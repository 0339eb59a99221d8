using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations.Voiding;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>
/// A register with a hundred entries and the same with a hundred thousand: one more entry, and its newest page with what is void.
/// Then the head's decision over ten thousand of its operations.
/// </summary>
internal static class RegisterGrowth
{
    private const int Few = 100;
    private const int Many = 100_000;
    private const int EntriesAnOperation = 5;
    private const int Times = 300;

    public static async Task RunAsync()
    {
        await WarmAsync();
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        await FillAsync(kernel, deputy, Few);
        var few = await MeasureAsync(kernel, deputy);
        await FillAsync(kernel, deputy, Many);
        var many = await MeasureAsync(kernel, deputy);
        Console.WriteLine(FormattableString.Invariant($"one more entry at {Many}: {Pairs.Spread(many.Adds)} ÷ at {Few}: {Pairs.Spread(few.Adds)}, ratio of medians {Ratio(many.Adds, few.Adds):F2}"));
        Console.WriteLine(FormattableString.Invariant($"newest page at {Many}: {Pairs.Spread(many.Lists)} ÷ at {Few}: {Pairs.Spread(few.Lists)}, ratio of medians {Ratio(many.Lists, few.Lists):F2}"));
        await VoidAsync(kernel, kernel.Accounts.Add(Role.Head));
    }

    /// <summary>In a school of its own, so that the compiler has done its work before the first figure.</summary>
    private static async Task WarmAsync()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        await FillAsync(kernel, deputy, 10_000);
        await MeasureAsync(kernel, deputy);
    }

    private static double Ratio(List<double> one, List<double> other) => Pairs.Percentile(one, .5) / Pairs.Percentile(other, .5);

    private static async Task FillAsync(KernelFixture kernel, AccountId deputy, int entries)
    {
        for (var at = 0; at < entries; at += EntriesAnOperation)
        {
            Assert.True((await kernel.Send(deputy, new WriteNotes(StudentId.New(), EntriesAnOperation))).IsDone);
        }
    }

    private static async Task<(List<double> Adds, List<double> Lists)> MeasureAsync(KernelFixture kernel, AccountId deputy)
    {
        var (adds, lists) = (new List<double>(), new List<double>());
        for (var at = 0; at < Times; at++)
        {
            adds.Add(await Pairs.TimeAsync(() => kernel.Send(deputy, new WriteNotes(StudentId.New(), 1))));
            lists.Add(await Pairs.TimeAsync(() => kernel.ReadNotesAsync(notes => notes.Notes.IncludingVoid().AsNoTracking()
                .OrderByDescending(n => n.OperationSeq)
                .Take(50)
                .Select(n => new { Entry = n, IsVoid = notes.VoidOperations.Any(v => v.Seq == n.OperationSeq) })
                .ToListAsync())));
        }

        return (adds, lists);
    }

    /// <summary>Ten thousand operations one by one in one decision, and how the valid ones are counted before and after.</summary>
    private static async Task VoidAsync(KernelFixture kernel, AccountId head)
    {
        const int Operations = 10_000;
        var before = await Pairs.TimeAsync(() => kernel.ReadNotesAsync(notes => notes.Notes.CountAsync()));
        var decision = new DecideVoid
        {
            Kind = Host.Operations.VoidDecisionKind.Items,
            Ground = Host.Operations.VoidGround.HeadDecision,
            Incident = "1",
            Operations = [.. Enumerable.Range(100, Operations).Select(seq => (long)seq)],
            Reason = "Проверка",
        };
        var decided = await Pairs.TimeAsync(async () => Assert.True((await kernel.Send(head, decision)).IsDone));
        var after = await Pairs.TimeAsync(() => kernel.ReadNotesAsync(notes => notes.Notes.CountAsync()));
        Console.WriteLine(FormattableString.Invariant($"decision over {Operations} operations in one transaction: {decided:F0} ms; counting the valid of {Many} entries: {before:F0} ms before, {after:F0} ms after"));
    }
}
