using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>One student's progress within the period that was asked for.</summary>
public sealed record StudentProgress
{
    /// <summary>The student.</summary>
    public required StudentId StudentId { get; init; }

    /// <summary>Subjects in the order in which the source names them.</summary>
    public required IReadOnlyList<SubjectProgress> Subjects { get; init; }

    /// <summary>Absences by day.</summary>
    public IReadOnlyList<ProgressAbsence> Absences { get; init; } = [];
}
