using ClassTeacherPlatform.Credentials.Printing;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>A paper for each person of a class who has not undertaken this school year, with his name.</summary>
[Requires(Names.Papers, Duty = Names.Undertakings)]
internal sealed record GetUndertakingBlanks(SchoolClassId ClassId) : Query<PrintedSheet>, IForClass;
