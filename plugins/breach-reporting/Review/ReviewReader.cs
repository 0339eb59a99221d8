using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Incidents;

namespace ClassTeacherPlatform.BreachReporting.Review;

/// <summary>Reads what the named accounts did from t0 to tR; what clause 11 never voids is left out.</summary>
internal sealed class ReviewReader(IVoiding voiding)
{
    private const int Most = 5000;

    public async Task<IReadOnlyList<ReviewLine>> ReadAsync(IncidentFacts facts, CancellationToken cancellationToken)
    {
        if (facts.Accounts.Count == 0)
        {
            return [];
        }

        var from = facts.InstantOf(MomentKind.Earliest) ?? facts.Learned;
        var until = facts.RestoredAt(AccessSystem.Platform);
        if (until <= from)
        {
            return [];
        }

        var span = new OperationSpan { From = from, Until = until, Accounts = facts.Accounts };
        var found = await voiding.OperationsAsync(span, Most, cancellationToken);
        return [.. found.Where(o => o.IsVoidable).Select(o => LineOf(facts, o))];
    }

    private static ReviewLine LineOf(IncidentFacts facts, FoundOperation operation)
    {
        var review = facts.ReviewOf(operation.Seq);
        return new ReviewLine(operation, facts.FromWhen is not { } from || operation.ReceivedAt < from, review?.Verdict, review?.Reason);
    }
}
