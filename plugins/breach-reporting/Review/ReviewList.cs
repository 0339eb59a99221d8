namespace ClassTeacherPlatform.BreachReporting.Review;

/// <param name="Number">The incident.</param>
/// <param name="HasEarliest">An estimate of the earliest compromise is recorded; without one the list begins at t1.</param>
/// <param name="IsEnded">The head has ended the incident.</param>
/// <param name="Lines">In the order of receipt.</param>
public sealed record ReviewList(int Number, bool HasEarliest, bool IsEnded, IReadOnlyList<ReviewLine> Lines);
