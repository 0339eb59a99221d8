using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>The request is about these students: the kernel checks that each is in a class of the account today.</summary>
public interface IForStudents
{
    /// <summary>The students; none means that nothing is asked for, which a class-scoped account may do.</summary>
    IReadOnlyCollection<StudentId> StudentIds { get; }
}
