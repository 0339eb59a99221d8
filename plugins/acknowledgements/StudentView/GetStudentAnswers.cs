using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.StudentView;

/// <summary>What one student's family is asked to acknowledge, and all its answers, void ones too.</summary>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record GetStudentAnswers(StudentId StudentId) : Query<StudentAnswers>, IForStudent;
