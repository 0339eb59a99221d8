using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>What is asked for: a content, or information in electronic form.</summary>
public sealed record AskHead
{
    /// <summary>Stands for the requests that consents bring.</summary>
    public static Guid DeliveryId { get; }

    public required Guid ContentId { get; init; }

    public required ContentKind Kind { get; init; }

    /// <summary>Empty for delivery: its words are the module's.</summary>
    public required string Title { get; init; }

    /// <summary>The version that is read now; null for delivery.</summary>
    public EntryId? VersionId { get; init; }

    public int Version { get; init; }

    /// <summary>The day that the school named; null for its number of working days.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Since when it is asked of those who were there.</summary>
    public DateOnly AskedOn { get; init; }
}
