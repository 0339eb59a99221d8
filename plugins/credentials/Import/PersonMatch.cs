using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>Who a row may mean.</summary>
/// <param name="Sure">The one person whom it means; null where a person has to decide.</param>
/// <param name="Candidates">Who it may be; empty where nobody of that name is known.</param>
internal sealed record PersonMatch(SlipHolder? Sure, IReadOnlyList<SlipHolder> Candidates);
