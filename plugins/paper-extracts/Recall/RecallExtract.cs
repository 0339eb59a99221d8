using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Recall;

/// <summary>An extract with an error is called back; only then another one can be issued for its period.</summary>
[Requires(Names.Issue, Duty = Names.Duty)]
internal sealed record RecallExtract(StudentId StudentId, EntryId ExtractId, string Reason) : Command<EntryId>, IForStudent;
