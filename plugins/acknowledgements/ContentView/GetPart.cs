using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>One child's part of a version, as its family reads it.</summary>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record GetPart(StudentId StudentId, EntryId VersionId) : Query<StudentProgress>, IForStudent;
