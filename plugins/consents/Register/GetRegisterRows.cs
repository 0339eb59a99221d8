using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>What entries say, for those students only: each of them leaves an access record.</summary>
/// <param name="StudentIds">Whose data are shown.</param>
/// <param name="EntryIds">In the order in which they are shown.</param>
[Requires(Permission.See, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record GetRegisterRows(IReadOnlyCollection<StudentId> StudentIds, IReadOnlyList<EntryId> EntryIds) : Query<RegisterRows>, IForStudents;
