using ClassTeacherPlatform.Modules.Tests.Support;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <summary>
/// Random histories over all modules at once: answers, hand-outs, extracts, a third party's lines, up to three incidents that
/// overlap, the head's single decisions, what is done again, what arrives late. Every projection equals the naive model, no void
/// entry counts, and the register prints the same papers.
/// </summary>
public sealed class HistoryProperties(WholeSchool school) : IClassFixture<WholeSchool>
{
    private int _runs;

    [Property(Arbitrary = [typeof(Step)], MaxTest = 25)]
    public void Projections_OverAnyHistory_EqualTheNaiveModel(Step[] steps) => CheckAsync(steps).GetAwaiter().GetResult();

    private async Task CheckAsync(Step[] steps)
    {
        var name = $"{1 + (++_runs % 9)}-{_runs}";
        var run = await HistoryRun.OpenAsync(school, name, $"h{_runs}");
        foreach (var step in steps)
        {
            await run.TakeAsync(step);
        }

        await run.CheckAsync();
        Assert.Empty(school.Host.VerifyChain());
    }
}
