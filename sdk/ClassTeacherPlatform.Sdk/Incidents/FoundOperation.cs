using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Incidents;

/// <summary>An operation that a person began, with all that was written by it and on hearing of it. No contents.</summary>
public sealed record FoundOperation
{
    /// <summary>Its place in the order of receipt.</summary>
    public required long Seq { get; init; }

    /// <summary>Who.</summary>
    public required AccountId AccountId { get; init; }

    /// <summary>Who, by name.</summary>
    public required string AccountName { get; init; }

    /// <summary>When the server received it, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>What was done, in the user's language.</summary>
    public required string Title { get; init; }

    /// <summary>False for what clause 11 never voids: notices, freezes, receipts, decisions.</summary>
    public required bool IsVoidable { get; init; }

    /// <summary>What it wrote to registers.</summary>
    public IReadOnlyList<FoundEntry> Entries { get; init; } = [];

    /// <summary>The incident whose decision makes it void now; null where it is valid.</summary>
    public string? VoidByIncident { get; init; }

    /// <summary>True where that is the head's own decision, not clause 11 itself.</summary>
    public bool IsVoidByHead { get; init; }
}
