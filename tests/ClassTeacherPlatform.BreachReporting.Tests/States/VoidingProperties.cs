using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.BreachReporting.Tests.States;

/// <summary>Random histories of three accounts and one incident: nothing received in [T, tR) from a named account counts, everything else does.</summary>
public sealed class VoidingProperties
{
    /// <summary>Somebody writes, somebody confirms receipt, or the head confirms new access.</summary>
    public enum Kind
    {
        Write,
        Head,
        Support,
        Restore,
    }

    public sealed record Step(Kind Kind, int Account, int Minutes);

    public static class Histories
    {
        public static Arbitrary<Step[]> Steps() => Arb.From(
            from count in Gen.Choose(3, 18)
            from steps in Gen.ArrayOf(
                from kind in Gen.Frequency((6, Gen.Constant(Kind.Write)), (2, Gen.Constant(Kind.Head)), (2, Gen.Constant(Kind.Support)), (1, Gen.Constant(Kind.Restore)))
                from account in Gen.Choose(0, 2)
                from minutes in Gen.Choose(1, 40)
                select new Step(kind, account, minutes), count)
            select steps);
    }

    [Property(Arbitrary = [typeof(Histories)], MaxTest = 15)]
    public void NothingOfANamedAccountCountsFromTToNewAccess(Step[] steps, bool two) => CheckAsync(steps, two).GetAwaiter().GetResult();

    private static async Task CheckAsync(Step[] steps, bool two)
    {
        var notes = new NotesRegister();
        await using var school = await BreachSchool.OpenAsync(notes.Options);
        AccountId[] people = [school.Teacher, await school.Host.SignInAsync(Sdk.Testing.Roles.Secretary), school.Officer];
        var named = two ? people[..2] : people[..1];
        var number = await school.ReportAsync(accounts: named);
        var written = new List<(AccountId By, DateTimeOffset At)>();
        var (head, support, restored) = ((DateTimeOffset?)null, (DateTimeOffset?)null, (DateTimeOffset?)null);
        foreach (var step in steps)
        {
            school.Host.Advance(TimeSpan.FromMinutes(step.Minutes));
            var now = school.Host.Now;
            switch (step.Kind)
            {
                case Kind.Write:
                    await notes.WriteAsync(people[step.Account]);
                    written.Add((people[step.Account], now));
                    break;
                case Kind.Head:
                    await school.Host.SendAsync(school.Head, new BreachReporting.Receipts.ConfirmHeadReceipt(number));
                    head ??= now;
                    break;
                case Kind.Support:
                    await school.Host.SendAsync(school.Support, new BreachReporting.Receipts.ConfirmSupportReceipt(number, "SD-1"));
                    support ??= now;
                    break;
                case Kind.Restore:
                    // Back by up to the step's own minutes: what arrived in between counts again.
                    restored = now.AddMinutes(-step.Minutes / 2);
                    Assert.True((await school.DecideAsync(number, BreachSchool.Restored(restored))).IsDone);
                    break;
            }
        }

        var from = head > support ? head : support;
        var expected = written.Count(w => !(head is not null && support is not null && named.Contains(w.By) && w.At >= from && !(w.At >= restored)));
        Assert.Equal(expected, await notes.CountAsync());
        Assert.Empty(school.Host.VerifyChain());
    }
}
