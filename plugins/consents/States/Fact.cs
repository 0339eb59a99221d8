using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>A row of the register as the rules see it: about one child and one form.</summary>
internal sealed record Fact
{
    public required EntryId Id { get; init; }

    /// <summary>The server's order of receipt.</summary>
    public required long Seq { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianId? By { get; init; }

    public required DateOnly On { get; init; }

    public bool IsVoid { get; init; }

    /// <summary>The answer that an invalidation cancels.</summary>
    public EntryId? Target { get; init; }

    public EntryId? Replaces { get; init; }

    public int Version { get; init; }

    public DateOnly? EndsAfter { get; init; }

    public bool IsRestricting => Kind != FactKind.Given;
}
