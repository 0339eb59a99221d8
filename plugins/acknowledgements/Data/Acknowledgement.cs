using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>A person answered: on a sheet, in person, or by a personal link.</summary>
internal sealed class Acknowledgement : AskEntry
{
    private Acknowledgement()
    {
    }

    private Acknowledgement(Person person, IOperation operation)
        : base(person, operation)
    {
        RegisteredBy = operation.AccountId;
        RegisteredByName = operation.AccountName;
    }

    /// <summary>What it answers: a version of a content, or the request that a consent brought.</summary>
    public EntryId AskId { get; private init; }

    public SheetAnswer Answer { get; private init; }

    /// <summary>The day on the sheet; the registration's day is another thing.</summary>
    public DateOnly SeenOn { get; private init; }

    /// <summary>The signer's name as it was.</summary>
    public string SignerName { get; private init; } = string.Empty;

    /// <summary>Null: the student himself.</summary>
    public GuardianKind? Capacity { get; private init; }

    /// <summary>Where the original lies.</summary>
    public string OriginalPlace { get; private init; } = string.Empty;

    public AccountId RegisteredBy { get; private init; }

    public string RegisteredByName { get; private init; } = string.Empty;

    /// <summary>Null in entries made before version 1.0.0 was published: paper.</summary>
    public AnswerRoute? Route { get; private init; }

    /// <summary>Before whom a signature was refused, or another remark.</summary>
    public string? Remark { get; private init; }

    public string? ScanSha256 { get; private init; }

    public string? ScanName { get; private init; }

    public int? ScanFrom { get; private init; }

    public int? ScanTo { get; private init; }

    /// <summary>The number of the personal link by which it came.</summary>
    public int? LinkNumber { get; private init; }

    /// <summary>What the person was identified by, beside the link.</summary>
    public IdentityFact? LinkFact { get; private init; }

    public static Acknowledgement Register(Person person, EntryId ask, Signer signer, SheetLine line, IOperation operation) => new(person, operation)
    {
        AskId = ask,
        Answer = line.Answer,
        SeenOn = line.SeenOn,
        SignerName = signer.Name,
        Capacity = signer.Capacity,
        OriginalPlace = line.OriginalPlace.Trim(),
        Replaces = line.Replaces,
        Route = line.Route,
        Remark = string.IsNullOrWhiteSpace(line.Remark) ? null : line.Remark.Trim(),
        ScanSha256 = line.Scan?.Sha256,
        ScanName = line.Scan?.Name,
        ScanFrom = line.Scan?.From,
        ScanTo = line.Scan?.To,
        LinkNumber = line.LinkNumber,
        LinkFact = line.LinkFact,
    };
}
