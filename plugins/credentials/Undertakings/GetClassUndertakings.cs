using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Who of a class's families has undertaken for this school year, and the register.</summary>
[Requires(Names.Papers, Duty = Names.Undertakings)]
internal sealed record GetClassUndertakings(SchoolClassId ClassId) : Query<ClassUndertakings>, IForClass;
