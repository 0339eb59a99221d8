using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Secrets;

/// <summary>The class's slips were printed well: their secrets are destroyed, with an act.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record ConfirmPrintedWell(SchoolClassId ClassId) : Command<RegisteredDocument>, IForClass;
