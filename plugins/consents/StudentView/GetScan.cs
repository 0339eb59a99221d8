using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>The scan of one paper: of a stack its own pages alone, so that nobody sees the neighbours'.</summary>
[Requires(Permission.See, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record GetScan(StudentId StudentId, EntryId EntryId) : Query<ScanFile>, IForStudent;
