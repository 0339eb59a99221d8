using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>One text of a form as it was published; a change is a further version.</summary>
internal sealed class FormVersion : RegisterEntry
{
    private FormVersion()
    {
    }

    public FormId FormId { get; private init; }

    /// <summary>From 1 in each form.</summary>
    public int Number { get; private init; }

    public string Title { get; private init; } = string.Empty;

    /// <summary>One purpose a form (152-FZ from 1 Sep 2025): a stable code that other modules know.</summary>
    public string Purpose { get; private init; } = string.Empty;

    public FormOwner Owner { get; private init; }

    public FormKind Kind { get; private init; }

    public string TextRu { get; private init; } = string.Empty;

    public string? TextEn { get; private init; }

    /// <summary>Null: as long as the child is at the school.</summary>
    public int? TermMonths { get; private init; }

    /// <summary>The duty waits for everybody's answer.</summary>
    public bool AsksEveryone { get; private init; }

    /// <summary>Answers to earlier versions do not cover this text.</summary>
    public bool EndsEarlier { get; private init; }

    /// <summary>False: the form is no longer asked for; its answers stay.</summary>
    public bool InUse { get; private init; }

    public string Sha256 { get; private init; } = string.Empty;

    public DateTimeOffset PublishedAt { get; private init; }

    public AccountId? PublishedBy { get; private init; }

    public string PublishedByName { get; private init; } = string.Empty;

    public static FormVersion Publish(FormId form, int number, FormContent content, IOperation operation) => new()
    {
        FormId = form,
        Number = number,
        Title = content.Title,
        Purpose = content.Purpose,
        Owner = content.Owner,
        Kind = content.Kind,
        TextRu = content.TextRu,
        TextEn = content.TextEn,
        TermMonths = content.TermMonths,
        AsksEveryone = content.AsksEveryone,
        EndsEarlier = content.EndsEarlier,
        InUse = content.InUse,
        Sha256 = content.Sha256(),
        PublishedAt = operation.ReceivedAt,
        PublishedBy = operation.AccountId,
        PublishedByName = operation.AccountName,
    };
}
