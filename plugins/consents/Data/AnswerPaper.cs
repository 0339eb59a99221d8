using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>What was answered, how, and what proves it.</summary>
public sealed record AnswerPaper
{
    public required Decision Decision { get; init; }

    public required AnswerRoute Route { get; init; }

    public bool DocumentSeen { get; init; }

    public string? OriginalPlace { get; init; }

    public ScanPages? Scan { get; init; }

    /// <summary>The void entry that this one takes the place of.</summary>
    public EntryId? Replaces { get; init; }
}
