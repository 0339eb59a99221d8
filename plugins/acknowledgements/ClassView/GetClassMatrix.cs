using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <summary>Whoever is asked in a class, and what each has acknowledged.</summary>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record GetClassMatrix(SchoolClassId ClassId) : Query<ClassMatrix>, IForClass;
