using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>A numbered extract for one person about one child in one period (clause 2, the third part).</summary>
internal sealed class Extract : PersonEntry
{
    private Extract()
    {
    }

    private Extract(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    public EntryId DocumentId { get; private init; }

    public string Number { get; private init; } = string.Empty;

    /// <summary>Of the document's content; the first eight digits stand on each page.</summary>
    public string Sha256 { get; private init; } = string.Empty;

    public Guid PeriodId { get; private init; }

    /// <summary>The period's name as it was printed.</summary>
    public string PeriodName { get; private init; } = string.Empty;

    /// <summary>When the source had the data.</summary>
    public DateTimeOffset AsOf { get; private init; }

    /// <summary>The source's name as it was printed.</summary>
    public string Source { get; private init; } = string.Empty;

    /// <summary>Of the data that were printed: tells quietly that newer ones exist.</summary>
    public string DataSha256 { get; private init; } = string.Empty;

    /// <summary>The grounds, by the codes of <see cref="Entitlement.GroundKind"/> with commas between.</summary>
    public string Grounds { get; private init; } = string.Empty;

    public string RecipientName { get; private init; } = string.Empty;

    /// <summary>Null: the student himself.</summary>
    public GuardianKind? Capacity { get; private init; }

    /// <summary>The file that the school IS printed, attached unchanged; null for one of ours.</summary>
    public string? FileSha256 { get; private init; }

    public string? FileName { get; private init; }

    public static Extract Of(Recipient recipient, RegisteredDocument document, ExtractFacts facts, EntryId? replaces, IOperation operation) =>
        new(recipient.Person, operation)
        {
            DocumentId = document.Id,
            Number = document.Number,
            Sha256 = document.Sha256,
            PeriodId = facts.Period.Id,
            PeriodName = facts.Period.Name,
            AsOf = facts.AsOf,
            Source = facts.Source,
            DataSha256 = facts.DataSha256,
            Grounds = facts.Grounds,
            RecipientName = recipient.Name,
            Capacity = recipient.Capacity,
            FileSha256 = facts.FileSha256,
            FileName = facts.FileName,
            Replaces = replaces,
        };
}
