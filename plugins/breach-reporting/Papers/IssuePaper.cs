using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <summary>A letter or the act is made with a number of its own, as the incident stands now. A notice is never void.</summary>
[Requires(Names.Work, Duty = Names.Notice), NeverVoid]
internal sealed record IssuePaper(int Number, PaperKind Kind) : Command<EntryId>;
