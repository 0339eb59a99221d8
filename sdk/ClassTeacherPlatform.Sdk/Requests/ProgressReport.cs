namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>Progress data as they stood at one instant.</summary>
public sealed record ProgressReport
{
    /// <summary>When the source had these data, UTC; printed on what is made of them.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The source's name for people, such as «Дневник.ру».</summary>
    public required string Source { get; init; }

    /// <summary>One for each student of whom the source has anything; the others are left out.</summary>
    public required IReadOnlyList<StudentProgress> Students { get; init; }
}
