using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Reissue;

/// <summary>New slips with new numbers for those that were lost, cancelled or burnt; a lost one is cancelled with it.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record ReissueSlips(IReadOnlyList<SlipLine> Lines) : Command<int>, IForStudents
{
    public IReadOnlyCollection<StudentId> StudentIds => [.. Lines.Select(l => l.StudentId).Distinct()];
}
