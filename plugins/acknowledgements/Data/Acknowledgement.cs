using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>A person answered on a paper sheet.</summary>
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

    /// <summary>The request that it answers.</summary>
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

    public static Acknowledgement Register(AcknowledgementAsked ask, Signer signer, SheetLine line, IOperation operation) => new(ask.Person, operation)
    {
        AskId = ask.Id,
        Answer = line.Answer,
        SeenOn = line.SeenOn,
        SignerName = signer.Name,
        Capacity = signer.Capacity,
        OriginalPlace = line.OriginalPlace,
        Replaces = line.Replaces,
    };
}
