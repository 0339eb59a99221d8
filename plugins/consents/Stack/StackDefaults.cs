using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>What holds for the whole stack unless a paper says otherwise.</summary>
internal sealed class StackDefaults
{
    public DateOnly? EventOn { get; set; }

    public AnswerRoute Route { get; set; }

    public string? OriginalPlace { get; set; }

    public bool DocumentSeen { get; set; }

    /// <summary>Some paper would have no place of its original.</summary>
    public bool MissesPlace(IReadOnlyList<StackCell> papers) =>
        Route == AnswerRoute.Paper && string.IsNullOrWhiteSpace(OriginalPlace) && papers.Any(paper => paper.OriginalPlace is null);

    public AnswerDraft DraftOf(StackCell cell, StoredFile? scan) => new()
    {
        StudentId = cell.StudentId,
        GuardianId = cell.Person.GuardianId,
        EventOn = cell.EventOn ?? EventOn ?? default,
        Proof = cell.Proof,
        Paper = new AnswerPaper
        {
            Decision = cell.Decision!.Value,
            Route = Route,
            OriginalPlace = cell.OriginalPlace ?? OriginalPlace,
            DocumentSeen = cell.DocumentSeen ?? DocumentSeen,
            Scan = scan is null ? null : new ScanPages(scan.Sha256, scan.Name, cell.FromPage, cell.ToPage),
        },
    };
}
