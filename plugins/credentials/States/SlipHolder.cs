using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.States;

/// <summary>Somebody who is to have a slip, seen from one child.</summary>
public sealed record SlipHolder
{
    public required Holder Holder { get; init; }

    /// <summary>The student himself, or the guardian's child.</summary>
    public required StudentId StudentId { get; init; }

    public required PersonName Name { get; init; }

    public required PersonName StudentName { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianKind? Capacity { get; init; }

    public string? Phone { get; init; }

    /// <summary>False where the guardian may not see this child's data: he gets no access through it.</summary>
    public bool MaySee { get; init; } = true;

    /// <summary>The student, then each guardian whose link holds; separated parents each have their own slip.</summary>
    public static IEnumerable<SlipHolder> Of(Student student) => student.Guardians.Select(g => new SlipHolder
    {
        Holder = new Holder(g.Id.Value, true),
        StudentId = student.Id,
        Name = g.Name,
        StudentName = student.Name,
        Capacity = g.Kind,
        Phone = g.Phone,
        MaySee = g.MaySee,
    }).Prepend(new SlipHolder { Holder = new Holder(student.Id.Value, false), StudentId = student.Id, Name = student.Name, StudentName = student.Name });
}
