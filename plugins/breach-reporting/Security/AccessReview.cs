namespace ClassTeacherPlatform.BreachReporting.Security;

/// <param name="Sheet">Who has access today.</param>
/// <param name="Checks">Who looked it through, the latest first.</param>
public sealed record AccessReview(AccessSheet Sheet, IReadOnlyList<CheckedLine> Checks);
