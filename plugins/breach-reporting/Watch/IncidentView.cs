using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Mailing;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>An incident as its page shows it.</summary>
public sealed record IncidentView
{
    public required EntryId Id { get; init; }

    public required int Number { get; init; }

    public required ViewScope Scope { get; init; }

    /// <summary>Null for the support service: pupils' data may stand in it.</summary>
    public string? What { get; init; }

    public string? ForSupport { get; init; }

    public required string ReportedByName { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    public required DataLeak Leak { get; init; }

    public IReadOnlyList<AccessView> Accesses { get; init; } = [];

    /// <summary>As they hold now.</summary>
    public IReadOnlyList<MomentView> Moments { get; init; } = [];

    /// <summary>All that was ever recorded of moments, the latest first.</summary>
    public IReadOnlyList<MomentView> History { get; init; } = [];

    /// <summary>T; null while open.</summary>
    public DateTimeOffset? FromWhen { get; init; }

    public required NoticeClock Notice { get; init; }

    public LawClock? Law { get; init; }

    /// <summary>What is void now; null for nothing.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The order by which the scope was widened.</summary>
    public string? Order { get; init; }

    /// <summary>E-mails about it; null for the support service.</summary>
    public LetterList? Letters { get; init; }

    public ClosingView? Closing { get; init; }

    public bool IsEnded => Closing is not null;

    public MomentView? Of(MomentKind kind, AccessSystem? system = null) => Moments.FirstOrDefault(m => m.Kind == kind && m.System == system);

    public bool Names(AccessSystem system) => Accesses.Any(a => a.System == system);
}
