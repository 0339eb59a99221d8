using ClassTeacherPlatform.Modules.Tests.Support;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <summary>
/// Random histories over all modules at once: answers, hand-outs, extracts, a third party's lines, up to three incidents that
/// overlap, the head's single decisions, what is done again, what arrives late. Every projection equals the naive model, no void
/// entry counts, and the register prints the same papers.
/// </summary>
public sealed class HistoryProperties : IAsyncLifetime
{
    /// <summary>So many histories share a school: they may not disturb each other, and its opening is the dearest part.</summary>
    private const int Shared = 8;

    private WholeSchool? _school;
    private int _runs;

    [Property(Arbitrary = [typeof(Step)], MaxTest = 24)]
    public void Projections_OverAnyHistory_EqualTheNaiveModel(Step[] steps) => CheckAsync(steps).GetAwaiter().GetResult();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _school?.DisposeAsync() ?? Task.CompletedTask;

    private async Task CheckAsync(Step[] steps)
    {
        var school = await SchoolAsync();
        var run = await HistoryRun.OpenAsync(school, $"{1 + (_runs % 9)}-{_runs}", $"h{_runs}");
        foreach (var step in steps)
        {
            await run.TakeAsync(step);
        }

        await run.CheckAsync();
        Assert.Empty(school.Host.VerifyChain());
    }

    private async Task<WholeSchool> SchoolAsync()
    {
        if (_school is null || _runs++ % Shared == 0)
        {
            await DisposeAsync();
            _school = await WholeSchool.OpenAsync();
        }

        return _school;
    }
}
