using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>Yes or no of one person to one version of a form.</summary>
internal sealed class Answer : ConsentEntry
{
    private Answer()
    {
    }

    private Answer(Subject about, DateOnly on, IOperation operation)
        : base(about, on, operation)
    {
    }

    public EntryId FormVersionId { get; private init; }

    public int VersionNumber { get; private init; }

    /// <summary>The hash of the text that was answered, kept with the answer.</summary>
    public string TextSha256 { get; private init; } = string.Empty;

    public Decision Decision { get; private init; }

    public AnswerRoute Route { get; private init; }

    /// <summary>The last day it holds; null without term.</summary>
    public DateOnly? EndsAfter { get; private init; }

    /// <summary>The signer's name as it was.</summary>
    public string SignerName { get; private init; } = string.Empty;

    /// <summary>Null: the student himself.</summary>
    public GuardianKind? Capacity { get; private init; }

    public string? Proof { get; private init; }

    /// <summary>The identity document was seen; its data stay on the paper.</summary>
    public bool DocumentSeen { get; private init; }

    public string? OriginalPlace { get; private init; }

    public string? ScanSha256 { get; private init; }

    public string? ScanName { get; private init; }

    public int? ScanFromPage { get; private init; }

    public int? ScanToPage { get; private init; }

    public static Answer Register(Subject about, DateOnly on, FormText form, AnswerPaper paper, Signer signer, IOperation operation) =>
        new(about, on, operation)
        {
            FormVersionId = form.VersionId,
            VersionNumber = form.Number,
            TextSha256 = form.Sha256,
            Decision = paper.Decision,
            Route = paper.Route,
            // Civil Code art. 191, 192: the term begins on the day after and ends on the day of the same date.
            EndsAfter = form.Content.TermMonths is { } months ? on.AddMonths(months) : null,
            SignerName = signer.Name,
            Capacity = signer.Capacity,
            Proof = signer.Proof,
            DocumentSeen = paper.DocumentSeen,
            OriginalPlace = paper.OriginalPlace,
            ScanSha256 = paper.Scan?.Sha256,
            ScanName = paper.Scan?.Name,
            ScanFromPage = paper.Scan?.FromPage,
            ScanToPage = paper.Scan?.ToPage,
            Replaces = paper.Replaces,
        };
}
