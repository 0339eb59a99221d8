using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>An entry of the register as it is shown.</summary>
public sealed record AnswerRow
{
    public required EntryId Id { get; init; }

    public required Person Person { get; init; }

    public required PersonName Student { get; init; }

    public string? ClassName { get; init; }

    public required string SignerName { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianKind? Capacity { get; init; }

    /// <summary>The content's title as it was published; null for information in electronic form.</summary>
    public string? Title { get; init; }

    public int? Version { get; init; }

    public string? Sha256 { get; init; }

    public SheetAnswer Answer { get; init; }

    public DateOnly SeenOn { get; init; }

    public required string OriginalPlace { get; init; }

    public AnswerRoute? Route { get; init; }

    public string? Remark { get; init; }

    public ScanPages? Scan { get; init; }

    public int? LinkNumber { get; init; }

    public IdentityFact? LinkFact { get; init; }

    public DateTimeOffset RegisteredAt { get; init; }

    public required string RegisteredByName { get; init; }

    public required AnswerStanding Standing { get; init; }

    public string? InvalidReason { get; init; }

    /// <summary>The school's number of the incident that made it void.</summary>
    public string? Incident { get; init; }

    public DateTimeOffset? VoidSince { get; init; }

    /// <summary>Void by the head's decision, not by clause 11 itself.</summary>
    public bool VoidByHead { get; init; }

    /// <summary>It stands in the school IS too.</summary>
    public bool IsEntered { get; init; }

    public bool Counts => Standing is AnswerStanding.Seen or AnswerStanding.RefusedToSign;

    /// <summary>The school IS says something else than the register.</summary>
    public bool Differs => Counts != IsEntered;
}
