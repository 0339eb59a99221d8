using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>One signed sheet of a class at once: all its lines, or none.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record RegisterAcknowledgementSheet : Command<int>, IForClass, IForStudents
{
    public required SchoolClassId ClassId { get; init; }

    public required DateOnly? SeenOn { get; init; }

    public required string OriginalPlace { get; init; }

    public required IReadOnlyList<SheetPerson> People { get; init; }

    public IReadOnlyCollection<StudentId> StudentIds => [.. People.Select(p => p.StudentId).Distinct()];
}
