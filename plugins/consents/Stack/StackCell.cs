using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>One person's paper in the stack, as typed so far; the stack's defaults hold where it says nothing.</summary>
public sealed class StackCell(StudentId studentId, PersonLine person)
{
    public StudentId StudentId => studentId;

    public PersonLine Person => person;

    /// <summary>Null: no paper of this person lies in the stack.</summary>
    public Decision? Decision { get; set; }

    public DateOnly? EventOn { get; set; }

    public string? OriginalPlace { get; set; }

    public bool? DocumentSeen { get; set; }

    public string? Proof { get; set; }

    /// <summary>How many pages of the scan are passed over before this paper; negative where two share a page.</summary>
    public int PageShift { get; set; }

    /// <summary>Null: as many as a paper of this stack usually has.</summary>
    public int? PageCount { get; set; }

    public int? FromPage { get; set; }

    public int? ToPage { get; set; }

    /// <summary>Why the paper could not be registered, in the person's language.</summary>
    public string? Error { get; set; }

    public bool HasException => EventOn is not null || OriginalPlace is not null || DocumentSeen is not null || Proof is not null;

    public void Clear() =>
        (Decision, EventOn, OriginalPlace, DocumentSeen, Proof, PageShift, PageCount, Error) = (null, null, null, null, null, 0, null, null);
}
