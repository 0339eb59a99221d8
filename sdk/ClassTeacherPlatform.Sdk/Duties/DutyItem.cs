using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Duties;

/// <summary>One thing that a duty demands of one class, usually for one student.</summary>
public sealed record DutyItem
{
    /// <summary>The class.</summary>
    public required SchoolClassId ClassId { get; init; }

    /// <summary>The student; null where the demand is of the class as a whole.</summary>
    public StudentId? StudentId { get; init; }

    /// <summary>How far it is.</summary>
    public required DutyState State { get; init; }

    /// <summary>The last day to do it, in the school's time zone; null where none is set.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>A key of the plugin's texts for a short note (such as a conflict); null for none.</summary>
    public string? Note { get; init; }
}
