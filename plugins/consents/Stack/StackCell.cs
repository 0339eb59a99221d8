using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Blazor.Papers;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>One person's paper in the stack, as typed so far; the stack's defaults hold where it says nothing.</summary>
public sealed class StackCell(StudentId studentId, PersonLine person) : PaperCell
{
    public StudentId StudentId => studentId;

    public PersonLine Person => person;

    /// <summary>Null: no paper of this person lies in the stack.</summary>
    public Decision? Decision { get; set; }

    public DateOnly? EventOn { get; set; }

    public string? OriginalPlace { get; set; }

    public bool? DocumentSeen { get; set; }

    public string? Proof { get; set; }

    public override bool IsThere => Decision is not null;

    public bool HasException => EventOn is not null || OriginalPlace is not null || DocumentSeen is not null || Proof is not null;

    public void Clear()
    {
        (Decision, EventOn, OriginalPlace, DocumentSeen, Proof, Error) = (null, null, null, null, null, null);
        ForgetPages();
    }
}
