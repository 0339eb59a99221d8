using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Consents.Tests.States;

public sealed class HistoryProperties
{
    private static readonly int[] Ages = [10, 15, 19];

    [Property(MaxTest = 1000)]
    public void Timeline_OfAnyHistory_AgreesWithTheClerk(byte[] bytes, byte day)
    {
        var facts = RandomHistory.Of(bytes).Where(fact => fact.By == Family.Mother.Id).ToList();
        var on = RandomHistory.Start.AddDays(day % 60);

        var state = Timeline.StateOn(Family.Mother.Id, facts, on, firstCovering: 1 + (day % 2));

        Assert.Equal(NaiveTimeline.StateOn(facts, on, 1 + (day % 2)), state.State);
    }

    [Property(MaxTest = 1000)]
    public void VoidConsents_InAnyHistory_CountNowhere(byte[] bytes, byte day)
    {
        var facts = RandomHistory.Of(bytes, withReplacements: false);
        var without = facts.Where(fact => !(fact.IsVoid && fact.Kind == FactKind.Given)).ToList();

        foreach (var (owner, age) in Cases())
        {
            Assert.Equal(Describe(owner, age, without, day), Describe(owner, age, facts, day));
        }
    }

    [Property(MaxTest = 2000)]
    public void VoidEntries_InAnyHistory_NeverOpenWhatWouldBeClosedWithoutThem(byte[] bytes, byte day)
    {
        var facts = RandomHistory.Of(bytes, withReplacements: false);
        var valid = facts.Where(fact => !fact.IsVoid).ToList();

        foreach (var (owner, age) in Cases())
        {
            Assert.Subset(Opened(owner, age, valid, day), Opened(owner, age, facts, day));
        }
    }

    [Property(MaxTest = 2000)]
    public void Voiding_ARefusalOrWithdrawal_OpensNothing(byte[] bytes, byte which, byte day)
    {
        var facts = RandomHistory.Of(bytes, withReplacements: false);
        var at = facts.Count == 0 ? -1 : which % facts.Count;
        if (at < 0 || !facts[at].IsRestricting)
        {
            return;
        }

        var voided = facts.Select((fact, index) => index == at ? fact with { IsVoid = true } : fact).ToList();

        foreach (var (owner, age) in Cases())
        {
            Assert.Subset(Opened(owner, age, facts, day), Opened(owner, age, voided, day));
        }
    }

    private static IEnumerable<(FormOwner Owner, int Age)> Cases() =>
        Enum.GetValues<FormOwner>().SelectMany(owner => Ages.Select(age => (owner, age)));

    /// <summary>
    /// What is open: about the guardian's own data each for himself, for they do not speak for each other; about the child's
    /// the answer as a whole.
    /// </summary>
    private static HashSet<string> Opened(FormOwner owner, int age, List<Fact> facts, byte day)
    {
        var state = On(owner, age, facts, day);
        return owner == FormOwner.Guardian
            ? [.. state.People.Where(person => person.State == AnswerState.Given).Select(person => $"{person.GuardianId}")]
            : [.. state.State == AnswerState.Given ? ["whole"] : Array.Empty<string>()];
    }

    private static string Describe(FormOwner owner, int age, List<Fact> facts, byte day)
    {
        var state = On(owner, age, facts, day);
        return $"{state.State} {state.Ended} {state.Note} {string.Join(',', state.People)} {string.Join(',', state.Missing)}";
    }

    private static FormState On(FormOwner owner, int age, List<Fact> facts, byte day)
    {
        var student = Family.Child with { BornOn = RandomHistory.Start.AddYears(-age) };
        return new ConsentRules(owner, 1 + (day % 2), 14).StateOn(student, facts, RandomHistory.Start.AddDays(day % 60));
    }
}
