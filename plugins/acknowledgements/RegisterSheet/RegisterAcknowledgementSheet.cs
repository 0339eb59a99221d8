using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>One signed sheet of a class at once, or a stack of families' sheets: all its lines, or none.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record RegisterAcknowledgementSheet : Command<int>, IForClass, IForStudents
{
    public required SchoolClassId ClassId { get; init; }

    /// <summary>The content; without one, information in electronic form.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The day on the sheet, where a line names none of its own.</summary>
    public required DateOnly? SeenOn { get; init; }

    public AnswerRoute Route { get; init; }

    public required string OriginalPlace { get; init; }

    public ScanPages? Scan { get; init; }

    public required IReadOnlyList<SheetPerson> People { get; init; }

    public IReadOnlyCollection<StudentId> StudentIds => [.. People.Select(p => p.StudentId).Distinct()];
}
