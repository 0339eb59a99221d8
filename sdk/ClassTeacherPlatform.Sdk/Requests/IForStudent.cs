using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>The request is about one student.</summary>
public interface IForStudent : IForStudents
{
    /// <summary>The student.</summary>
    StudentId StudentId { get; }

    /// <inheritdoc/>
    IReadOnlyCollection<StudentId> IForStudents.StudentIds => [StudentId];
}
