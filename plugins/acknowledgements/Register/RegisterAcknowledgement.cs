using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Register;

/// <summary>One person's line of a paper sheet.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record RegisterAcknowledgement : Command<EntryId>, IForStudent
{
    public required StudentId StudentId { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianId? GuardianId { get; init; }

    public SheetAnswer Answer { get; init; }

    public required DateOnly SeenOn { get; init; }

    public required string OriginalPlace { get; init; }

    /// <summary>The void entry that it takes the place of (clause 11).</summary>
    public EntryId? Replaces { get; init; }
}
