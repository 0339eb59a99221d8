using System.Text.Json.Serialization;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>For whom a personal link is: a guardian, for all the children of whom he may see the data, or a student for himself.</summary>
/// <example><code>LinkHolder.Of(guardian.Id)   LinkHolder.Of(student.Id)</code></example>
public sealed record LinkHolder
{
    [JsonConstructor]
    private LinkHolder(GuardianId? guardianId, StudentId? studentId) => (GuardianId, StudentId) = (guardianId, studentId);

    /// <summary>The guardian; null where the link is a student's own.</summary>
    public GuardianId? GuardianId { get; }

    /// <summary>The student; null where the link is a guardian's.</summary>
    public StudentId? StudentId { get; }

    /// <summary>A guardian.</summary>
    public static LinkHolder Of(GuardianId guardian) => new(guardian, null);

    /// <summary>A student.</summary>
    public static LinkHolder Of(StudentId student) => new(null, student);
}
