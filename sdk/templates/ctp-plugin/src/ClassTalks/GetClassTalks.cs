using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace Sample.ClassTalks;

/// <summary>The students of a class, each with the latest talk.</summary>
[Requires(Names.Register, Duty = Names.Talk)]
internal sealed record GetClassTalks(SchoolClassId ClassId) : Query<IReadOnlyList<StudentTalk>>, IForClass;

/// <param name="Student">Who.</param>
/// <param name="HeldOn">The latest valid talk's day; null where there was none.</param>
/// <param name="Topic">What it was about.</param>
internal sealed record StudentTalk(Student Student, DateOnly? HeldOn, string? Topic);
