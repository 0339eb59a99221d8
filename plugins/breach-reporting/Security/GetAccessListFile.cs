using ClassTeacherPlatform.BreachReporting.Papers;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>The list of persons who had access, as it was looked through: the same bytes at any time.</summary>
[Requires(Names.AccessList, Duty = Names.Security)]
internal sealed record GetAccessListFile(EntryId DocumentId) : Query<PaperFile>;
