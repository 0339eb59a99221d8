using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>An e-mail about the incident was queued. What became of it the platform knows; a receipt it is not.</summary>
internal sealed class SentMail : IncidentEntry
{
    private SentMail()
    {
    }

    private SentMail(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public LetterKind Kind { get; private init; }

    /// <summary>The kernel's mail.</summary>
    public EntryId MailId { get; private init; }

    public string Address { get; private init; } = string.Empty;

    /// <summary>The document that goes with it; null for a reminder.</summary>
    public EntryId? DocumentId { get; private init; }

    public static SentMail Of(EntryId incident, LetterKind kind, EntryId mail, string address, EntryId? document, IOperation operation) =>
        new(incident, operation) { Kind = kind, MailId = mail, Address = address, DocumentId = document };
}
