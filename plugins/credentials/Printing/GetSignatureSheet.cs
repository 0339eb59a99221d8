using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Printing;

/// <summary>The sheet on which a class signs for slips: who has one and has not signed yet.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record GetSignatureSheet(SchoolClassId ClassId) : Query<PrintedSheet>, IForClass;
