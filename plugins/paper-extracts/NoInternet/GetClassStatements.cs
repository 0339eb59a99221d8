using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.NoInternet;

/// <summary>A class's people with what each has stated about computer and internet.</summary>
[Requires(Names.Grounds, Duty = Names.Duty)]
internal sealed record GetClassStatements(SchoolClassId ClassId) : Query<ClassStatements>, IForClass;
