using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Steps;

/// <summary>Something that happened to the slips that were ticked: recorded for all of them, or for none.</summary>
internal abstract record SlipCommand : Command<int>, IForStudents
{
    public required IReadOnlyList<SlipLine> Lines { get; init; }

    /// <summary>The day on which it happened.</summary>
    public required DateOnly? On { get; init; }

    public string? Note { get; init; }

    public IReadOnlyCollection<StudentId> StudentIds => [.. Lines.Select(l => l.StudentId).Distinct()];
}
