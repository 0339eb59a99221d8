using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Scope;

/// <summary>Read literally, clause 11 speaks of all participants: the head may widen the scope to them by a recorded order, and narrow it again.</summary>
/// <param name="Number">The incident.</param>
/// <param name="AllAccounts">All participants.</param>
/// <param name="Order">Number and date of the order.</param>
/// <param name="Seen">What the person was shown.</param>
[Requires(Names.Decide, Duty = Names.Notice), NeverVoid]
internal sealed record DecideScope(int Number, bool AllAccounts, string Order, SeenPreview Seen) : Command<bool>;
