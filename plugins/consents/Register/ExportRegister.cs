using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>As <see cref="GetRegisterRows"/>, for a spreadsheet: recorded as an export.</summary>
[Requires(Permission.See, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record ExportRegister(IReadOnlyCollection<StudentId> StudentIds, IReadOnlyList<EntryId> EntryIds, TableFormat Format)
    : Query<ExportedRegister>, IForStudents;
