using ClassTeacherPlatform.BreachReporting.Data;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <param name="Kind">What was done.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="ByName">By whom.</param>
/// <param name="Note">By whom in the other system, or a ticket.</param>
public sealed record StepView(StepKind Kind, DateTimeOffset At, string ByName, string? Note);
