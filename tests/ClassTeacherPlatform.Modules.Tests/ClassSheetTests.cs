using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Modules.Tests.Support;
using ClassTeacherPlatform.Testing;

namespace ClassTeacherPlatform.Modules.Tests;

/// <summary>The class sheet of thirty students with all duties of all modules costs the same, whatever the history.</summary>
public sealed class ClassSheetTests(WholeSchool school) : IClassFixture<WholeSchool>
{
    /// <summary>Each register is asked once or twice; the aim was twelve in all.</summary>
    private const int Most = 20;

    [Fact]
    public async Task ClassSheet_OfThirty_AsksTheDatabaseAsOftenWhateverTheHistory()
    {
        var desk = await Desk.OpenAsync(school, "7А", students: 30);
        var before = await CountAsync(desk);
        await LiveAsync(desk);
        var after = await CountAsync(desk);

        Assert.Equal(before, after);
        Assert.InRange(after, 1, Most);
    }

    private static async Task LiveAsync(Desk desk)
    {
        Assert.True((await desk.PrepareSlipAsync("u1")).IsDone);
        Assert.True((await desk.HandOutAsync()).IsDone);
        for (var again = 0; again < 6; again++)
        {
            desk.School.Host.Advance(TimeSpan.FromDays(1));
            Assert.Null((await desk.AnswerAsync(again % 2, again / 2 % 2 == 0 ? Decision.Refused : Decision.Given)).Refusal);
        }

        await desk.School.Host.DeliverAsync();
        Assert.True((await desk.IssueAsync()).IsDone);
        var reported = await desk.ReportAsync();
        await desk.ReceiveAsync(reported.Value!.Number);
        Assert.True((await desk.AnswerAsync(0, Decision.Given)).IsDone);
        await desk.School.Host.DeliverAsync();
    }

    /// <summary>The second time: the working calendar is read again after a commit, once for everybody.</summary>
    private static async Task<int> CountAsync(Desk desk)
    {
        await desk.School.Host.SendAsync(desk.School.Deputy, new GetClassSheet(desk.Own.Id));
        var count = 0;
        using var listener = new QueryListener(() => Interlocked.Increment(ref count));
        var sheet = await desk.School.Host.SendAsync(desk.School.Deputy, new GetClassSheet(desk.Own.Id));
        Assert.Equal(30, sheet.Value!.Roster.Students.Count);
        Assert.True(sheet.Value.Clauses.Sum(clause => clause.Answers.Count) >= 5);
        return count;
    }
}
