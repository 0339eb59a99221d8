using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Access;

/// <summary>A role or a class that an account holds today.</summary>
public sealed record HeldAccess
{
    /// <summary>The role, or the class's name, in the user's language.</summary>
    public required string Title { get; init; }

    /// <summary>The class, where it is one.</summary>
    public SchoolClassId? ClassId { get; init; }

    /// <summary>A role by which the students of all classes are seen.</summary>
    public bool SeesAllClasses { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The order by which it was given: why. Null where none is recorded.</summary>
    public string? Order { get; init; }

    /// <summary>Whether the students of this class are seen by it.</summary>
    public bool Reaches(SchoolClassId schoolClass) => SeesAllClasses || ClassId == schoolClass;
}
