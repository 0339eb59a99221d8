using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>Something happened to a slip. Its state follows from its valid steps.</summary>
internal sealed class SlipStep : CredentialEntry
{
    private SlipStep()
    {
    }

    private SlipStep(IOperation operation)
        : base(operation)
    {
    }

    public EntryId SlipId { get; private init; }

    public StepKind Kind { get; private init; }

    /// <summary>The day on which it happened; the day of its registration is another thing.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Of a print: with the secret on it.</summary>
    public bool WithSecret { get; private init; }

    /// <summary>Who signed for it, as he was called.</summary>
    public string? Recipient { get; private init; }

    /// <summary>In what capacity; null for the student himself.</summary>
    public GuardianKind? Capacity { get; private init; }

    public IdentityProof? Proof { get; private init; }

    public HandOverWay? Way { get; private init; }

    /// <summary>Where the signature sheet lies.</summary>
    public string? Place { get; private init; }

    public string? ScanSha256 { get; private init; }

    public string? ScanName { get; private init; }

    /// <summary>A reason, or how it was learned.</summary>
    public string? Note { get; private init; }

    public static SlipStep Of(EntryId slip, StepKind kind, DateOnly on, string? note, IOperation operation) =>
        new(operation) { SlipId = slip, Kind = kind, On = on, Note = note };

    public static SlipStep Print(EntryId slip, DateOnly on, bool withSecret, IOperation operation) =>
        new(operation) { SlipId = slip, Kind = StepKind.Printed, On = on, WithSecret = withSecret };

    public static SlipStep HandOut(EntryId slip, string recipient, GuardianKind? capacity, HandOver how, IOperation operation) => new(operation)
    {
        SlipId = slip,
        Kind = StepKind.HandedOut,
        On = how.On,
        Recipient = recipient,
        Capacity = capacity,
        Proof = how.Proof,
        Way = how.Way,
        Place = how.Place,
        ScanSha256 = how.Scan?.Sha256,
        ScanName = how.Scan?.Name,
        Note = how.Note,
    };
}
