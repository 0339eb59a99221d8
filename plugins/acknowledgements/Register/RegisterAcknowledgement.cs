using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Register;

/// <summary>One person's answer: a line of a paper sheet, or given in person.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record RegisterAcknowledgement : Command<EntryId>, IForStudent
{
    public required StudentId StudentId { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianId? GuardianId { get; init; }

    /// <summary>The content; without one, information in electronic form.</summary>
    public Guid ContentId { get; init; }

    public SheetAnswer Answer { get; init; }

    public required DateOnly? SeenOn { get; init; }

    /// <summary>Where the signed paper lies.</summary>
    public required string OriginalPlace { get; init; }

    public AnswerRoute Route { get; init; }

    public string? Remark { get; init; }

    public ScanPages? Scan { get; init; }

    /// <summary>The void entry that it takes the place of (clause 11); null finds it by itself.</summary>
    public EntryId? Replaces { get; init; }
}
