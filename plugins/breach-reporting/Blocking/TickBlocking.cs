using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Blocking;

/// <summary>In another system the access is blocked by hand: asked for, or done.</summary>
/// <param name="Number">The incident.</param>
/// <param name="AccessId">Which access.</param>
/// <param name="Kind">Asked or blocked.</param>
/// <param name="Note">By whom there, or a ticket.</param>
[Requires(Names.Work, Duty = Names.Notice), NeverVoid]
internal sealed record TickBlocking(int Number, EntryId AccessId, StepKind Kind, string Note) : Command<bool>;
