using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>
/// Sends a draft for the authority to the personal-data officer of the school, who files it by hand on the authority's portal. A
/// notice is never void.
/// </summary>
[Requires(Names.Work, Duty = Names.Notice), NeverVoid]
internal sealed record SendDraft(int Number, EntryId DocumentId) : Command<EntryId>;
