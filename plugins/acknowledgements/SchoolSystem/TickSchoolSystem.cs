using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

/// <summary>
/// Records that the school IS says the same of these answers: those that count were entered there, the others taken out. One, or
/// all of a class at once.
/// </summary>
[Requires(Names.Register, Duty = Names.SchoolSystem)]
internal sealed record TickSchoolSystem(IReadOnlyList<EnteredAnswer> Answers) : Command<int>, IForStudents
{
    IReadOnlyCollection<StudentId> IForStudents.StudentIds => [.. Answers.Select(a => a.StudentId).Distinct()];
}
