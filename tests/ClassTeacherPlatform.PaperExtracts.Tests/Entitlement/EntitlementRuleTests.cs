using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Entitlement;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Entitlement;

public sealed class EntitlementRuleTests
{
    private static readonly DateOnly Day = new(2026, 9, 1);

    [Property(MaxTest = 2000)]
    public Property ByConsents_OverAnyHistory_EqualsTheNaiveModel() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<HeardKind>()).Zip(Gen.Elements(true, false)).ListOf().ToArbitrary(),
        steps =>
        {
            var history = steps.Select((step, at) => new HeardFact(step.Item1, step.Item2, Day.AddDays(at))).ToList();

            return (EntitlementRule.ByConsents(history) is not null) == Naive(history);
        });

    [Fact]
    public void ByConsents_VoidRefusal_StaysRestrictiveAndAsksAgain()
    {
        var ground = EntitlementRule.ByConsents([new(HeardKind.Given, false, Day), new(HeardKind.Refused, true, Day.AddDays(1))]);

        Assert.Equal(new Ground(GroundKind.Refusal, Day.AddDays(1), AskAgain: true), ground);
    }

    [Fact]
    public void ByConsents_VoidConsentAlone_GivesNoBasis()
    {
        var ground = EntitlementRule.ByConsents([new(HeardKind.Given, true, Day)]);

        Assert.Equal(new Ground(GroundKind.NoBasis, Day, AskAgain: true), ground);
    }

    [Fact]
    public void ByConsents_RefusedTwice_HoldsSinceTheFirst()
    {
        var ground = EntitlementRule.ByConsents(
            [new(HeardKind.Given, false, Day), new(HeardKind.Withdrawn, false, Day.AddDays(3)), new(HeardKind.Refused, false, Day.AddDays(9))]);

        Assert.Equal(new Ground(GroundKind.Refusal, Day.AddDays(3), AskAgain: false), ground);
    }

    [Fact]
    public void ByConsents_Silence_OpensNothing() => Assert.Null(EntitlementRule.ByConsents([]));

    /// <summary>Walks forward with a state, where the rule looks back.</summary>
    private static bool Naive(List<HeardFact> history)
    {
        var (isOpen, isSettled, hadVoidConsent) = (false, false, false);
        foreach (var fact in history)
        {
            if (fact.Kind == HeardKind.Given && fact.IsVoid)
            {
                hadVoidConsent = true;
            }
            else
            {
                (isOpen, isSettled) = (fact.Kind != HeardKind.Given, true);
            }
        }

        return isSettled ? isOpen : hadVoidConsent;
    }
}
