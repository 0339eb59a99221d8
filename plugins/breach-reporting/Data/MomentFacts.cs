namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>What is recorded of a moment.</summary>
/// <param name="Kind">Which moment.</param>
/// <param name="Instant">When, UTC; null takes it back.</param>
internal sealed record MomentFacts(MomentKind Kind, DateTimeOffset? Instant)
{
    public AccessSystem? System { get; init; }

    public string? Ticket { get; init; }

    public string? Evidence { get; init; }
}
