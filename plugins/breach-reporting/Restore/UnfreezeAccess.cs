using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Restore;

/// <summary>The account opens again with a new first password: an act of its own, once new access is confirmed (tR).</summary>
/// <param name="Number">The incident.</param>
/// <param name="AccessId">Which access.</param>
/// <param name="FirstPassword">Shown once by the page that sends this; kept nowhere.</param>
[Requires(Names.Decide, Duty = Names.Notice), NeverVoid]
internal sealed record UnfreezeAccess(int Number, EntryId AccessId, string FirstPassword) : Command<bool>;
