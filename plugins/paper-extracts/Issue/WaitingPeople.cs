using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.PaperExtracts.Issue;

/// <summary>The entitled people of a period, with the classes of their students.</summary>
internal sealed record WaitingPeople(IReadOnlyList<WaitingLine> Students, IReadOnlyList<SchoolClass> Classes)
{
    public SchoolClass? ClassOf(Student student) => Classes.FirstOrDefault(one => one.Id == student.ClassId);
}
