using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Directory;

/// <summary>A class of one school year.</summary>
/// <param name="Id">The class.</param>
/// <param name="Name">Such as <c>7А</c>.</param>
/// <param name="Grade">1 to 11.</param>
/// <param name="TeacherNames">Class teachers assigned on the day asked for.</param>
public sealed record SchoolClass(SchoolClassId Id, string Name, int Grade, IReadOnlyList<string> TeacherNames)
{
    /// <summary>The same class teachers with the days of their assignments.</summary>
    public IReadOnlyList<ClassTeacher> Teachers { get; init; } = [];
}
