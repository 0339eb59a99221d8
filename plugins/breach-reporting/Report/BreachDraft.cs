using ClassTeacherPlatform.BreachReporting.Data;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <summary>What a person reports.</summary>
internal sealed record BreachDraft
{
    public string What { get; init; } = string.Empty;

    /// <summary>Without pupils' data.</summary>
    public string? ForSupport { get; init; }

    /// <summary>t1; null: now.</summary>
    public DateTimeOffset? LearnedAt { get; init; }

    /// <summary>t0; null: not known.</summary>
    public DateTimeOffset? EarliestAt { get; init; }

    /// <summary>Asked in every report; null is no answer.</summary>
    public DataLeak? Leak { get; init; }

    public IReadOnlyList<AccessDraft> Accesses { get; init; } = [];

    /// <summary>Freeze the named accounts of the platform now.</summary>
    public bool Freeze { get; init; }
}
