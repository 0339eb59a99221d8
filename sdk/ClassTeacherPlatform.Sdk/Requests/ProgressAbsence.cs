namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>An absence from one lesson, or from the whole day.</summary>
public sealed record ProgressAbsence
{
    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The subject that was missed; null for the whole day.</summary>
    public string? Subject { get; init; }

    /// <summary>Such as «по болезни»; null where none is known.</summary>
    public string? Reason { get; init; }
}
