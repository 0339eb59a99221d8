using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>
/// Finds entries about the classes that the asking account sees. It names nobody and answers with ids alone: whose data are
/// shown is asked, checked and recorded by <see cref="GetRegisterRows"/>.
/// </summary>
/// <param name="Filter">Which.</param>
/// <param name="ClassId">One of those classes; null for all of them.</param>
[Requires(Permission.See, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record FindEntries(RegisterFilter Filter, SchoolClassId? ClassId) : Query<FoundEntries>, IForStudents
{
    IReadOnlyCollection<StudentId> IForStudents.StudentIds => [];
}
