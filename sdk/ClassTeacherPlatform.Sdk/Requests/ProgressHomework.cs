namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>Homework that was set.</summary>
public sealed record ProgressHomework
{
    /// <summary>The day that it is for.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Text { get; init; }
}
