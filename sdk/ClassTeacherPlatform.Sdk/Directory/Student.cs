using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Directory;

/// <summary>A student as of one day.</summary>
public sealed record Student
{
    /// <summary>The student.</summary>
    public required StudentId Id { get; init; }

    /// <summary>The name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>The birthday, or null where the school has not recorded it.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>The class on the day asked for; null for a student who has left.</summary>
    public SchoolClassId? ClassId { get; init; }

    /// <summary>The first day in a class of this school; null where none is known.</summary>
    public DateOnly? EnrolledOn { get; init; }

    /// <summary>Representatives whose link holds on the day asked for.</summary>
    public required IReadOnlyList<Guardian> Guardians { get; init; }

    /// <summary>Full years on <paramref name="day"/>; null where the birthday is not known. Born on 29 February: a year older on 1 March.</summary>
    public int? AgeOn(DateOnly day)
    {
        if (BornOn is not { } born)
        {
            return null;
        }

        var years = day.Year - born.Year;
        return (day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }
}
