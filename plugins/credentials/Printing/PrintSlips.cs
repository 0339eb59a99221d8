using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Printing;

/// <summary>Slips are printed, and the print is logged; the file itself is asked for afterwards and kept nowhere.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record PrintSlips(IReadOnlyList<SlipLine> Lines) : Command<IReadOnlyList<EntryId>>, IForStudents
{
    /// <summary>With the secret on each; refused where one of them has none any more.</summary>
    public bool WithSecrets { get; init; }

    public IReadOnlyCollection<StudentId> StudentIds => [.. Lines.Select(l => l.StudentId).Distinct()];
}
