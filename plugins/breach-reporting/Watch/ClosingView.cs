using ClassTeacherPlatform.BreachReporting.Data;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <param name="Kind">How it ended.</param>
/// <param name="Conclusion">The act's, or why it was a false alarm.</param>
/// <param name="At">When.</param>
/// <param name="ByName">By whom.</param>
public sealed record ClosingView(ClosingKind Kind, string Conclusion, DateTimeOffset At, string ByName);
