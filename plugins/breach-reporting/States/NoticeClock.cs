namespace ClassTeacherPlatform.BreachReporting.States;

/// <summary>The instruction's clock: one working day.</summary>
/// <param name="Day">The last day, in the school's own week.</param>
/// <param name="IsProvisional">A year on the way has no confirmed decree.</param>
/// <param name="EndsAt">The end of that day.</param>
/// <param name="MetAt">When both had received the notice (T); null while one has not.</param>
public sealed record NoticeClock(DateOnly Day, bool IsProvisional, DateTimeOffset EndsAt, DateTimeOffset? MetAt)
{
    /// <summary>Met after its end.</summary>
    public bool IsLate => MetAt >= EndsAt;

    /// <summary>Not met, and its end has passed.</summary>
    public bool IsMissed(DateTimeOffset now) => MetAt is null && now >= EndsAt;
}
