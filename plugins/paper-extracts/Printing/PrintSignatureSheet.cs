using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Printing;

/// <summary>The sheet on which a class's recipients sign; blank, so it has no number and is kept nowhere.</summary>
[Requires(Names.Issue, Duty = Names.Duty)]
internal sealed record PrintSignatureSheet(SchoolClassId ClassId, Guid PeriodId, string Language = "ru") : Query<byte[]>, IForClass;
