namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>Which operations a preview named. What arrived after it needs no second look.</summary>
/// <param name="At">When it was made.</param>
/// <param name="BecomesVoid">Their places.</param>
/// <param name="BecomesValid">Their places.</param>
internal sealed record SeenPreview(DateTimeOffset At, IReadOnlyCollection<long> BecomesVoid, IReadOnlyCollection<long> BecomesValid);
