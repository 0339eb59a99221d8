using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>
/// The head enters or changes a moment: a proven delivery as receipt, an estimate, new access confirmed. A decision of its own,
/// so it is never void; taken after a look at what it changes.
/// </summary>
/// <param name="Number">The incident.</param>
/// <param name="Draft">The moment.</param>
/// <param name="Seen">What the person was shown.</param>
[Requires(Names.Decide, Duty = Names.Notice), NeverVoid]
internal sealed record DecideMoment(int Number, MomentDraft Draft, SeenPreview Seen) : Command<bool>;
