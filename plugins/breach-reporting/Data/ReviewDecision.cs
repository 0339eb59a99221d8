using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>The head's decision about one operation, with the reason that is printed.</summary>
internal sealed class ReviewDecision : IncidentEntry
{
    private ReviewDecision()
    {
    }

    private ReviewDecision(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    /// <summary>The operation's place in the order of receipt.</summary>
    public long Seq { get; private init; }

    public Verdict Verdict { get; private init; }

    public string? Reason { get; private init; }

    /// <summary>The kernel's decision; null where the operation is left as it is.</summary>
    public EntryId? DecisionId { get; private init; }

    public static ReviewDecision Of(EntryId incident, long seq, Verdict verdict, string? reason, EntryId? decision, IOperation operation) =>
        new(incident, operation) { Seq = seq, Verdict = verdict, Reason = reason, DecisionId = decision };
}
