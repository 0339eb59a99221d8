namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>One subject of one student.</summary>
public sealed record SubjectProgress
{
    /// <summary>The subject's name.</summary>
    public required string Subject { get; init; }

    /// <summary>Marks by day.</summary>
    public IReadOnlyList<ProgressMark> Marks { get; init; } = [];

    /// <summary>The average as the source counts it; null where it has none. An asker never counts one of its own.</summary>
    public decimal? Average { get; init; }

    /// <summary>Homework by day.</summary>
    public IReadOnlyList<ProgressHomework> Homework { get; init; } = [];
}
