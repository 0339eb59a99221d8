namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>What is to be published; once it is, nothing of it changes.</summary>
public sealed record ContentDraft
{
    public required ContentKind Kind { get; init; }

    public required string Title { get; init; }

    public string? Text { get; init; }

    public ScanPages? File { get; init; }

    public WhoRule Rule { get; init; } = WhoRule.OneGuardian;

    /// <summary>The last day; null for the school's number of working days.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>First day of the period, where the content is progress.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the period.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The day as of which the families see the data in the school IS, where no module reads them.</summary>
    public DateOnly? ShownOn { get; init; }
}
