using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <summary>A void entry: a person with clean access does it again from the original.</summary>
public sealed record RedoLine
{
    public required EntryId EntryId { get; init; }

    /// <summary>The operation's place in the order of receipt: where the evidence lies.</summary>
    public required long Seq { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string ByName { get; init; }

    public required string Title { get; init; }

    public required string Register { get; init; }

    /// <summary>Void by the head's decision, not by clause 11 itself.</summary>
    public bool IsByHead { get; init; }

    /// <summary>The valid entry that the register itself names in its place.</summary>
    public EntryId? ReplacedBy { get; init; }

    /// <summary>Ticked by hand, and why.</summary>
    public string? Note { get; init; }

    public string? TickedBy { get; init; }

    public bool IsDone => ReplacedBy is not null || Note is not null;
}
