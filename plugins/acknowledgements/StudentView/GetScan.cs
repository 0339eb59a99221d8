using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.StudentView;

/// <summary>The scan of the signed paper of one answer.</summary>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record GetScan(StudentId StudentId, EntryId AnswerId) : Query<KeptFile>, IForStudent;
