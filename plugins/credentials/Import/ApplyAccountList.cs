using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>The rows of a list that a person accepted: all of them, or none.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record ApplyAccountList : Command<AppliedList>, IForStudents
{
    public required string FileName { get; init; }

    public required IReadOnlyList<AccountLine> Lines { get; init; }

    public required DateTimeOffset Until { get; init; }

    public IReadOnlyCollection<StudentId> StudentIds => [.. Lines.Select(l => l.StudentId).Distinct()];
}
