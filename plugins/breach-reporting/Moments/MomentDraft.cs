using ClassTeacherPlatform.BreachReporting.Data;

namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>A moment as the head enters it by hand, with what proves it.</summary>
internal sealed record MomentDraft
{
    public required MomentKind Kind { get; init; }

    /// <summary>Of new access: which system.</summary>
    public AccessSystem? System { get; init; }

    /// <summary>When; null takes the moment back.</summary>
    public DateTimeOffset? Instant { get; init; }

    /// <summary>The support service's ticket.</summary>
    public string? Ticket { get; init; }

    public string Evidence { get; init; } = string.Empty;

    public MomentFacts Facts => new(Kind, Instant?.ToUniversalTime()) { System = System, Ticket = Ticket?.Trim(), Evidence = Evidence.Trim() };
}
