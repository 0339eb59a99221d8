using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.ClassView;

/// <summary>Each student and guardian of a class, and how the slip stands.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record GetClassSlips(SchoolClassId ClassId) : Query<ClassSlips>, IForClass;
