using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Host.Tests.Operations;

/// <summary>Random histories of three accounts: what the registers count equals what a naive reading of clause 11 counts.</summary>
public sealed class VoidingProperties
{
    /// <summary>One step: an account writes, time passes, or the head decides.</summary>
    public sealed record Step(int Kind, int Account, int From, int Length);

    public static class Histories
    {
        public static Arbitrary<Step[]> Steps() => Arb.From(
            from count in Gen.Choose(1, 25)
            from steps in Gen.ArrayOf(
                from kind in Gen.Choose(0, 6)
                from account in Gen.Choose(0, 2)
                from start in Gen.Choose(-10, 5)
                from length in Gen.Choose(0, 12)
                select new Step(kind, account, start, length), count)
            select steps);
    }

    [Property(Arbitrary = [typeof(Histories)], MaxTest = 25)]
    public void NoVoidEntryCounts_LateArrivalsIncluded(Step[] steps) => CheckAsync(steps).GetAwaiter().GetResult();

    private static async Task CheckAsync(Step[] steps)
    {
        await using var kernel = await KernelFixture.StartAsync();
        var head = kernel.Accounts.Add(Role.Head);
        AccountId[] people = [kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.DeputyHead)];
        var written = new List<(long Seq, int Account, DateTimeOffset At)>();
        var decisions = new List<Func<(long Seq, int Account, DateTimeOffset At), bool?>>();
        var seq = 0L;
        foreach (var step in steps)
        {
            kernel.Time.Advance(TimeSpan.FromMinutes(1));
            seq++;
            var now = kernel.Time.GetUtcNow();
            switch (step.Kind)
            {
                case <= 3:
                    await kernel.Send(people[step.Account], new WriteNotes(StudentId.New(), 1));
                    written.Add((seq, step.Account, now));
                    break;
                case <= 5:
                    var (from, until) = (now.AddMinutes(step.From), step.Length == 0 ? (DateTimeOffset?)null : now.AddMinutes(step.From + step.Length));
                    await kernel.Send(head, VoidingTests.Interval(from, until, people[step.Account]));
                    decisions.Add(w => w.Account == step.Account && w.At >= from && (until is null || w.At < until) ? true : null);
                    break;
                default:
                    var named = written.Where((_, at) => at % 3 == step.Account).Select(w => w.Seq).DefaultIfEmpty(seq).ToArray();
                    await kernel.Send(head, VoidingTests.Items(VoidDecisionKind.Reaffirmation, named));
                    decisions.Add(w => named.Contains(w.Seq) ? false : null);
                    break;
            }
        }

        // The latest decision about an operation holds; what none is about is valid.
        var valid = written.Count(w => decisions.Select(d => d(w)).LastOrDefault(v => v is not null) is not true);
        Assert.Equal(new NoteCount(valid, written.Count), await VoidingTests.CountAsync(kernel, head));
    }
}
