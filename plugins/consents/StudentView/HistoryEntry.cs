using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>One row of a child's history, for the page.</summary>
public sealed record HistoryEntry
{
    public required EntryId EntryId { get; init; }

    public required HistoryKind Kind { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianId? GuardianId { get; init; }

    public required string PersonName { get; init; }

    public GuardianKind? Capacity { get; init; }

    public required DateOnly On { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public required string RegisteredBy { get; init; }

    public AnswerRoute? Route { get; init; }

    public string? OriginalPlace { get; init; }

    public string? Proof { get; init; }

    public bool? DocumentSeen { get; init; }

    public int? Version { get; init; }

    public DateOnly? EndsAfter { get; init; }

    public DateOnly? DestroyBy { get; init; }

    public string? Reason { get; init; }

    public bool HasScan { get; init; }

    public bool IsReplacement { get; init; }

    /// <summary>Something valid has taken its place.</summary>
    public bool IsReplaced { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Null for a valid entry.</summary>
    public VoidNote? Void { get; init; }

    /// <summary>The entry stands in the register now; the school IS should hold it.</summary>
    public bool IsStanding { get; init; }

    /// <summary>The school IS holds it.</summary>
    public bool IsEntered { get; init; }

    public bool MayBeWithdrawn => Kind == HistoryKind.Given && Void is null && !IsCancelled && IsStanding;

    public bool MayBeInvalidated => Kind is HistoryKind.Given or HistoryKind.Refused or HistoryKind.Withdrawal && Void is null && !IsCancelled;

    public bool MayBeRedone => Kind is HistoryKind.Given or HistoryKind.Refused && Void is not null && !IsReplaced;
}
