using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Review;

/// <summary>The head decides about operations one by one: void «по решению директора», left as they are, or valid after all.</summary>
/// <param name="Number">The incident.</param>
/// <param name="Operations">Their places in the order of receipt.</param>
/// <param name="Verdict">The decision.</param>
/// <param name="Reason">Printed with the entries; not asked where they are left.</param>
[Requires(Names.Decide, Duty = Names.Notice), NeverVoid]
internal sealed record DecideReview(int Number, IReadOnlyCollection<long> Operations, Verdict Verdict, string? Reason) : Command<int>;
