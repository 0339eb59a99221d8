using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Scope;

/// <summary>What <see cref="DecideScope"/> would change.</summary>
[Requires(Names.Decide, Duty = Names.Notice)]
internal sealed record PreviewScope(int Number, bool AllAccounts) : Query<DecisionPreview>;
