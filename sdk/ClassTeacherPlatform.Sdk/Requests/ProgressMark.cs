namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>A mark as the source has it.</summary>
public sealed record ProgressMark
{
    /// <summary>The day that it is for.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Such as <c>5</c>, <c>4-</c> or <c>зач.</c>.</summary>
    public required string Value { get; init; }

    /// <summary>What for, such as «контрольная работа»; null where the source does not say.</summary>
    public string? Kind { get; init; }

    /// <summary>Its weight in the average; null where the source has none.</summary>
    public decimal? Weight { get; init; }
}
