using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <summary>The file of a letter or act that was made: the same bytes at any time.</summary>
[Requires(Names.See, Duty = Names.Notice)]
internal sealed record GetPaperFile(int Number, EntryId DocumentId) : Query<PaperFile>;
