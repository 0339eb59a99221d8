using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Histories;

/// <summary>
/// Random histories of one family: answers, mistakes, versions, voids and their lifting, withdrawals, guardians who come and go. The
/// page says what a clerk works out by hand, and nothing void is counted.
/// </summary>
public sealed class HistoryProperties
{
    [Property(Arbitrary = [typeof(AnyHistory)], MaxTest = 12)]
    public void Matrix_OfAnyHistory_AgreesWithTheClerk(Step[] steps) => CheckAsync(steps).GetAwaiter().GetResult();

    [Fact]
    public Task Matrix_AnsweredThenAskedAgain_AgreesWithTheClerk() => CheckAsync([new Step(StepKind.Answer, 0, 0), new Step(StepKind.NewVersion, 0, 0)]);

    private static async Task CheckAsync(Step[] steps)
    {
        await using var school = await School7A.OpenAsync();
        var clerk = new NaiveClerk();
        var walk = new HistoryWalk(school, clerk);
        foreach (var step in steps.Prepend(HistoryWalk.First))
        {
            await walk.TakeAsync(step);
            await CompareAsync(school, clerk);
        }

        Assert.Empty(school.Host.VerifyChain());
    }

    private static async Task CompareAsync(School7A school, NaiveClerk clerk)
    {
        var matrix = await school.MatrixAsync();
        var guardians = (await school.Host.RosterAsync(school.Own.Id)).Students.Single(s => s.Id == school.Child.Id).Guardians.Where(g => g.MaySee).ToList();
        Assert.Equal(
            clerk.Versions.Select(v => v.Content).Distinct().Where(clerk.Stands).Order(), matrix.Columns.Select(c => c.Head.ContentId).Order());
        foreach (var (at, column) in matrix.Columns.Index())
        {
            var content = column.Head.ContentId;
            var each = clerk.Versions.First(v => v.Content == content).Each;
            var anybody = guardians.Exists(g => clerk.HasAnswered(content, g.Id));
            foreach (var guardian in guardians)
            {
                var isOpen = !clerk.HasAnswered(content, guardian.Id) && (each || !anybody);
                Assert.Equal(isOpen, CellOf(matrix, school, guardian.Id, at).IsOpen);
            }
        }

        var found = await school.Host.SendAsync(school.Teacher, new FindAnswers(new AnswerFilter(), school.Own.Id));
        Assert.Equal(clerk.Answers.Count(clerk.Counts), found.Value!.Counting);
        Assert.Equal(clerk.Answers.Count, found.Value.Counting + found.Value.Others);
    }

    private static MatrixCell CellOf(ClassMatrix matrix, School7A school, Sdk.Ids.GuardianId guardian, int at) =>
        matrix.Students.Single(s => s.Id == school.Child.Id).Lines.Single(l => l.Person.GuardianId == guardian).Cells[at];
}
