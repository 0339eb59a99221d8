using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Instruction.Content;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class ClauseBoardTests
{
    [Fact]
    public void Group_ByTheInstruction_KeepsItsOrderAndPutsTheUnclaimedLast()
    {
        var clauses = ClauseBoard.Group(ShippedInstruction.File, [Answers.Of("own.duty"), Answers.Of("consents.register")]);

        Assert.Equal("own.duty", Assert.Single(clauses[^1].Answers).Duty);
        Assert.Null(clauses[^1].Number);
        Assert.Equal(["4"], clauses.Where(c => c.Answers.Any(a => a.Duty == "consents.register")).Select(c => c.Number!.Ru));
    }

    [Fact]
    public void Group_AHeading_IsLeftOut() =>
        Assert.DoesNotContain("2", ClauseBoard.Group(ShippedInstruction.File, []).Select(c => c.Number!.Ru));
}
