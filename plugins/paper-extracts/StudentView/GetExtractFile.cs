using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.StudentView;

/// <summary>A file of one extract: the paper as it was printed, what the school IS printed, or the scan of the signed sheet.</summary>
[Requires(Names.See, Duty = Names.Duty)]
internal sealed record GetExtractFile(StudentId StudentId, EntryId ExtractId, ExtractFileKind Kind) : Query<ExtractFile>, IForStudent;
