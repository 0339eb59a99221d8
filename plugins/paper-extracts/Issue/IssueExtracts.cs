using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Issue;

/// <summary>
/// Issues the extracts of a period to all who are entitled among these students and have none yet. A school goes through its students
/// in parts, so that each operation is short.
/// </summary>
[Requires(Names.Issue, Duty = Names.Duty)]
internal sealed record IssueExtracts : Command<IssueResult>, IForStudents
{
    /// <summary>Students in one operation.</summary>
    public const int Chunk = 50;

    public required Guid PeriodId { get; init; }

    public required IReadOnlyCollection<StudentId> StudentIds { get; init; }

    /// <summary>The language of the papers: <c>ru</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "ru";
}
