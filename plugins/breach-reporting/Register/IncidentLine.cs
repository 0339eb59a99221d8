using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;

namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>An incident in the list.</summary>
public sealed record IncidentLine
{
    public required int Number { get; init; }

    public required IncidentState State { get; init; }

    public required DateTimeOffset LearnedAt { get; init; }

    public required string ReportedByName { get; init; }

    public required IReadOnlyList<AccessSystem> Systems { get; init; }

    /// <summary>Whose access, without families' names where the reader may not see them.</summary>
    public required IReadOnlyList<string> Owners { get; init; }

    public required DataLeak Leak { get; init; }

    public required NoticeClock Notice { get; init; }

    public DateTimeOffset? FromWhen { get; init; }

    public DateTimeOffset? RestoredAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}
