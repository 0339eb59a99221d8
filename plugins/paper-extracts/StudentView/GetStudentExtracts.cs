using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.StudentView;

/// <summary>Everything about one student's extracts, void ones too.</summary>
[Requires(Names.See, Duty = Names.Duty)]
internal sealed record GetStudentExtracts(StudentId StudentId) : Query<StudentExtracts>, IForStudent;
