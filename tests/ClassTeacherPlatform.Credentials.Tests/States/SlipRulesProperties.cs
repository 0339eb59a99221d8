using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Credentials.Tests.States;

public sealed class SlipRulesProperties
{
    private static readonly StepKind[] Kinds = Enum.GetValues<StepKind>();

    [Property(MaxTest = 2000)]
    public void State_OfAnyHistory_AgreesWithTheClerk(byte[] bytes)
    {
        var steps = Steps(bytes);

        Assert.Equal(NaiveSlip.StateOf(steps), SlipRules.StateOf(steps));
    }

    [Property(MaxTest = 2000)]
    public void State_WhereOnlyAllowedStepsWereTaken_IsDoneOnlyAfterAHandOut(byte[] bytes)
    {
        var taken = new List<StepFact>();
        foreach (var step in Steps(bytes).Where(s => SlipRules.MayFollow(SlipRules.StateOf(taken), s.Kind)))
        {
            taken.Add(step with { IsVoid = false });
        }

        Assert.Equal(SlipRules.IsDone(SlipRules.StateOf(taken)), taken.Exists(s => s.Kind == StepKind.HandedOut) && !taken.Exists(s => s.Kind is StepKind.Lost or StepKind.Cancelled));
        Assert.True(taken.Count(s => s.Kind == StepKind.HandedOut) <= 1);
    }

    [Property(MaxTest = 2000)]
    public void State_WhereAnythingIsVoid_IsNeverFurtherThanWithout(byte[] bytes)
    {
        var steps = Steps(bytes);
        var without = steps.Select(s => s with { IsVoid = false }).ToList();

        if (SlipRules.IsDone(SlipRules.StateOf(steps)))
        {
            Assert.True(SlipRules.IsDone(SlipRules.StateOf(without)));
        }
    }

    private static List<StepFact> Steps(byte[] bytes) => [.. bytes.Select(b => new StepFact(Kinds[b % Kinds.Length], b % 5 == 0))];
}
