using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Review;

internal sealed class DecideReviewHandler(
    IncidentDesk desk, BreachReportingContext store, ReviewReader review, IVoiding voiding, IOperation operation) : IRequestHandler<DecideReview, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(DecideReview request, CancellationToken cancellationToken)
    {
        var found = await desk.DecideAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        var (facts, chosen) = (found.Value, request.Operations.Distinct().ToList());
        var lines = (await review.ReadAsync(facts, cancellationToken)).ToDictionary(l => l.Seq);
        if (chosen.Exists(seq => !lines.ContainsKey(seq)))
        {
            return Refusal.Because("Review.NotInList");
        }

        if (request.Verdict != Verdict.Reaffirm && chosen.Exists(seq => !lines[seq].IsInDoubt))
        {
            return Refusal.Because("Review.VoidByClause");
        }

        var reason = request.Verdict == Verdict.Leave ? request.Reason : request.Reason!.Trim();
        var decision = Decide(facts, chosen, request.Verdict, reason, lines);
        store.AddRange(chosen.Select(seq => ReviewDecision.Of(facts.Id, seq, request.Verdict, reason, decision, operation)));
        return chosen.Count;
    }

    /// <summary>What is left although it was void by an earlier word of the head is valid again.</summary>
    private EntryId? Decide(IncidentFacts facts, List<long> chosen, Verdict verdict, string? reason, Dictionary<long, ReviewLine> lines) => verdict switch
    {
        Verdict.Void => voiding.Void(facts.Number, chosen, reason!),
        Verdict.Reaffirm => voiding.Reaffirm(facts.Number, chosen, reason!),
        Verdict.Leave => chosen.Where(seq => lines[seq].Verdict == Verdict.Void).ToList() is { Count: > 0 } voided
            ? voiding.Reaffirm(facts.Number, voided, reason ?? T.Text["Review.LeftReason"])
            : null,
    };
}
