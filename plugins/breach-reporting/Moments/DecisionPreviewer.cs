using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Incidents;

namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>Compares what stands with what would stand, before the head decides.</summary>
internal sealed class DecisionPreviewer(IVoiding voiding, ISchoolClock clock)
{
    private const int Most = 20_000;

    /// <param name="changed">The incident as it would be.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<DecisionPreview> PreviewAsync(IncidentFacts changed, CancellationToken cancellationToken)
    {
        var standing = changed.Standing is { } decision ? new Interval(decision.From, decision.Until, decision.AllAccounts) : null;
        var before = await CoveredAsync(changed, standing, cancellationToken);
        var after = await CoveredAsync(changed, changed.Wanted, cancellationToken);
        return new DecisionPreview(
            clock.Now,
            [.. after.Where(o => !before.Exists(b => b.Seq == o.Seq) && !IsReaffirmed(changed, o))],
            [.. before.Where(o => !after.Exists(a => a.Seq == o.Seq) && o.VoidByIncident is not null)]);
    }

    private static bool IsReaffirmed(IncidentFacts facts, FoundOperation operation) => facts.ReviewOf(operation.Seq)?.Verdict == Verdict.Reaffirm;

    private async Task<List<FoundOperation>> CoveredAsync(IncidentFacts facts, Interval? interval, CancellationToken cancellationToken)
    {
        if (interval is null)
        {
            return [];
        }

        var span = new OperationSpan { From = interval.From, Until = interval.Until, Accounts = facts.Accounts, AllAccounts = interval.AllAccounts };
        return [.. (await voiding.OperationsAsync(span, Most, cancellationToken)).Where(o => o.IsVoidable)];
    }
}
