using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>
/// A decision from which the validity of operations follows (clause 11). It is never rewritten: a changed moment or a false
/// alarm is a further decision. Its own operation is never void, so the chain of reasons ends.
/// </summary>
internal sealed class VoidDecision : RegisterEntry
{
    public required VoidDecisionKind Kind { get; init; }

    /// <summary>Clause 11 itself, or the head's own decision over what was done before T.</summary>
    public required VoidGround Ground { get; init; }

    /// <summary>The school's number of the incident.</summary>
    public required string Incident { get; init; }

    /// <summary>Where the decision covers a span: T, inclusive.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>tR, exclusive; null while new access is not confirmed: late arrivals are covered too.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The head widened the scope to all participants by a recorded order.</summary>
    public bool AllAccounts { get; init; }

    /// <summary>The earlier decision that this one takes the place of.</summary>
    public EntryId? Supersedes { get; init; }

    public required string Reason { get; init; }
}
