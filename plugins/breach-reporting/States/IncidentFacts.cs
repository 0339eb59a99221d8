using System.Globalization;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.States;

/// <summary>All valid entries about one incident in the order of receipt, and what follows from them (clause 11).</summary>
internal sealed record IncidentFacts(Incident Incident)
{
    public IReadOnlyList<NamedAccess> Accesses { get; init; } = [];

    public IReadOnlyList<Moment> Moments { get; init; } = [];

    public IReadOnlyList<LeakAnswer> Leaks { get; init; } = [];

    public IReadOnlyList<AccessStep> Steps { get; init; } = [];

    public IReadOnlyList<ScopeDecision> Scopes { get; init; } = [];

    public IReadOnlyList<IntervalDecision> Intervals { get; init; } = [];

    public IReadOnlyList<ReviewDecision> Reviews { get; init; } = [];

    public IReadOnlyList<RedoTick> RedoTicks { get; init; } = [];

    public IReadOnlyList<ExternalLine> Lines { get; init; } = [];

    public IReadOnlyList<ExternalTick> Ticks { get; init; } = [];

    public IncidentClosing? Closing { get; init; }

    public EntryId Id => Incident.Id;

    /// <summary>As it is printed with void entries.</summary>
    public string Number => Incident.Number.ToString(CultureInfo.InvariantCulture);

    public DataLeak Leak => Leaks.Count == 0 ? DataLeak.Unknown : Leaks[^1].Leak;

    /// <summary>t1.</summary>
    public DateTimeOffset Learned => InstantOf(MomentKind.Learned) ?? Incident.At;

    /// <summary>T: the text says head <em>and</em> support.</summary>
    public DateTimeOffset? FromWhen =>
        InstantOf(MomentKind.HeadReceived) is { } head && InstantOf(MomentKind.SupportReceived) is { } support ? (head > support ? head : support) : null;

    /// <summary>The accounts of the platform that are named; none where the platform's access is not named.</summary>
    public IReadOnlyList<AccountId> Accounts => [.. Accesses.Select(a => a.AccountId).OfType<AccountId>().Distinct()];

    public bool AllAccounts => Scopes.Count > 0 && Scopes[^1].AllAccounts;

    public IEnumerable<AccessSystem> Systems => Accesses.Select(a => a.System).Distinct().Order();

    /// <summary>The kernel's decision that stands now.</summary>
    public IntervalDecision? Standing => Intervals.Count > 0 && !Intervals[^1].IsLifted ? Intervals[^1] : null;

    /// <summary>
    /// What has to stand: [T, tR) of the platform's accounts. Nothing where T is open, the platform is not named, new access was
    /// there before T, or it was a false alarm.
    /// </summary>
    public Interval? Wanted => FromWhen is { } from && Accounts.Count > 0 && Closing is not { Kind: ClosingKind.FalseAlarm }
        && (RestoredAt(AccessSystem.Platform) is not { } until || until > from)
        ? new Interval(from, RestoredAt(AccessSystem.Platform), AllAccounts)
        : null;

    /// <summary>Whether an account reported it or is named in it.</summary>
    public bool Concerns(AccountId account) => Incident.By == account || Accounts.Contains(account);

    public Moment? Latest(MomentKind kind, AccessSystem? system = null) => Moments.LastOrDefault(m => m.Kind == kind && m.System == system);

    public DateTimeOffset? InstantOf(MomentKind kind) => Latest(kind)?.Instant;

    /// <summary>tR of one system.</summary>
    public DateTimeOffset? RestoredAt(AccessSystem system) => Latest(MomentKind.Restored, system)?.Instant;

    /// <summary>The head's latest word on an operation.</summary>
    public ReviewDecision? ReviewOf(long seq) => Reviews.LastOrDefault(r => r.Seq == seq);

    public IncidentFacts With(Moment moment) => this with { Moments = [.. Moments, moment] };
}
