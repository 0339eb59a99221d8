using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>What <see cref="DecideMoment"/> would change.</summary>
[Requires(Names.Decide, Duty = Names.Notice)]
internal sealed record PreviewMoment(int Number, MomentDraft Draft) : Query<DecisionPreview>;
