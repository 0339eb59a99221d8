using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>A moment of the incident, with its evidence. The latest entry of a kind holds; the earlier ones stay to be read.</summary>
internal sealed class Moment : IncidentEntry
{
    private Moment()
    {
    }

    private Moment(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public MomentKind Kind { get; private init; }

    /// <summary>Of <see cref="MomentKind.Restored"/>: which system.</summary>
    public AccessSystem? System { get; private init; }

    /// <summary>When; null: the head took the moment back.</summary>
    public DateTimeOffset? Instant { get; private init; }

    /// <summary>The support service's ticket.</summary>
    public string? Ticket { get; private init; }

    /// <summary>What it is proved by; null where the person pressed the button.</summary>
    public string? Evidence { get; private init; }

    public static Moment Of(EntryId incident, MomentFacts facts, IOperation operation) => new(incident, operation)
    {
        Kind = facts.Kind,
        System = facts.System,
        Instant = facts.Instant,
        Ticket = facts.Ticket,
        Evidence = facts.Evidence,
    };

    /// <summary>As it would stand, before the head decides: never written.</summary>
    public static Moment Assumed(MomentFacts facts) => new()
    {
        Kind = facts.Kind,
        System = facts.System,
        Instant = facts.Instant,
        Ticket = facts.Ticket,
        Evidence = facts.Evidence,
    };
}
