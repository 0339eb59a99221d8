using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.SchoolSystem;

/// <summary>Records that these entries have also been made in the school IS: one, or all of a class at once.</summary>
[Requires(Permission.Register, Duty = ConsentsPlugin.SchoolSystemDuty)]
internal sealed record TickSchoolSystem(IReadOnlyList<EnteredEntry> Entries) : Command<int>, IForStudents
{
    IReadOnlyCollection<StudentId> IForStudents.StudentIds => [.. Entries.Select(entry => entry.StudentId).Distinct()];
}
