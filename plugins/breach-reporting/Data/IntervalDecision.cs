using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>The kernel's decision that stands for this incident: [From, Until) of the named accounts or of all. Written whenever a moment changes it.</summary>
internal sealed class IntervalDecision : IncidentEntry
{
    private IntervalDecision()
    {
    }

    private IntervalDecision(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    /// <summary>The kernel's entry.</summary>
    public EntryId DecisionId { get; private init; }

    public DateTimeOffset From { get; private init; }

    /// <summary>Null while new access is not confirmed.</summary>
    public DateTimeOffset? Until { get; private init; }

    public bool AllAccounts { get; private init; }

    /// <summary>Nothing stands any more: the decision lifts the one before.</summary>
    public bool IsLifted { get; private init; }

    public static IntervalDecision Of(EntryId incident, EntryId decision, Interval interval, bool isLifted, IOperation operation) => new(incident, operation)
    {
        DecisionId = decision,
        From = interval.From,
        Until = interval.Until,
        AllAccounts = interval.AllAccounts,
        IsLifted = isLifted,
    };
}
