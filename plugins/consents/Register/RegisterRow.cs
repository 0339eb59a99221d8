using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>One line of the register.</summary>
public sealed record RegisterRow
{
    public required EntryId Id { get; init; }

    /// <summary>The operation's number and the entry's place in it: it never changes, and leads into the operations' journal.</summary>
    public required string Number { get; init; }

    public required RegisterKind Kind { get; init; }

    public required EntryStanding Standing { get; init; }

    public required DateOnly EventOn { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public required string RegisteredBy { get; init; }

    public required StudentId StudentId { get; init; }

    public required string Student { get; init; }

    /// <summary>Today's class; null for those who have left.</summary>
    public string? ClassName { get; init; }

    /// <summary>Who answered, as he was called then.</summary>
    public required string Signer { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianKind? Capacity { get; init; }

    public string? Proof { get; init; }

    public bool DocumentSeen { get; init; }

    public required FormId FormId { get; init; }

    public required string FormTitle { get; init; }

    public int? Version { get; init; }

    public string? Sha256 { get; init; }

    public AnswerRoute? Route { get; init; }

    public string? OriginalPlace { get; init; }

    public string? Scan { get; init; }

    public string? Reason { get; init; }

    /// <summary>The day on which it was entered in the school IS; null where it was not.</summary>
    public DateOnly? InSchoolSystemOn { get; init; }

    public bool IsVoid => Standing == EntryStanding.Void;
}
