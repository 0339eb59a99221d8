using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Review;

/// <summary>What the accounts did from t0 on: in doubt before T, void from T to tR. Titles and registers, no contents.</summary>
[Requires(Names.Decide, Duty = Names.Notice)]
internal sealed record GetReview(int Number) : Query<ReviewList>;
