using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>Everything recorded about one child's consents, void entries too.</summary>
[Requires(Permission.See, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record GetStudentHistory(StudentId StudentId) : Query<StudentHistory>, IForStudent;
