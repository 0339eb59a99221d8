using ClassTeacherPlatform.Credentials.Printing;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Secrets;

/// <summary>An act of destruction as a file: numbers of slips, nobody's name.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record GetDestructionAct(SchoolClassId ClassId, EntryId DocumentId) : Query<PrintedSheet>, IForClass;
