using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Printing;

/// <summary>The file of a print that was just logged: six slips to a page, kept nowhere.</summary>
/// <param name="Lines">The slips.</param>
/// <param name="Prints">The logged prints.</param>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record GetSlipSheet(IReadOnlyList<SlipLine> Lines, IReadOnlyList<EntryId> Prints) : Query<PrintedSheet>, IForStudents
{
    public IReadOnlyCollection<StudentId> StudentIds => [.. Lines.Select(l => l.StudentId).Distinct()];
}
