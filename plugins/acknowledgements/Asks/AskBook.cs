using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>What is asked of families, child by child, in the order in which the students were given.</summary>
/// <param name="Students">With what is asked of each.</param>
internal sealed record AskBook(IReadOnlyList<StudentAsks> Students)
{
    private readonly Dictionary<StudentId, StudentAsks> _byStudent = Students.ToDictionary(s => s.Student.Id);

    /// <summary>What is asked at all, the oldest first.</summary>
    public IReadOnlyList<AskHead> Heads { get; } = [.. Students.SelectMany(s => s.Groups).Select(g => g.Head).Distinct().OrderBy(h => h.AskedOn)];

    public StudentAsks? Of(StudentId student) => _byStudent.GetValueOrDefault(student);

    public Student? Student(StudentId student) => Of(student)?.Student;
}
