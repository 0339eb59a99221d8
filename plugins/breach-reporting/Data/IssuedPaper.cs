using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>A letter or act of the incident was made, with the number of its document.</summary>
internal sealed class IssuedPaper : IncidentEntry
{
    private IssuedPaper()
    {
    }

    private IssuedPaper(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public PaperKind Kind { get; private init; }

    /// <summary>The document's entry in the kernel's register.</summary>
    public EntryId DocumentId { get; private init; }

    public string DocumentNumber { get; private init; } = string.Empty;

    public static IssuedPaper Of(EntryId incident, PaperKind kind, RegisteredDocument document, IOperation operation) =>
        new(incident, operation) { Kind = kind, DocumentId = document.Id, DocumentNumber = document.Number };
}
