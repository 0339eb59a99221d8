using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>Lines of the register about these students.</summary>
[Requires(Names.See, Duty = Names.Duty)]
internal sealed record GetExtractRows(IReadOnlyCollection<StudentId> StudentIds, IReadOnlyList<EntryId> ExtractIds)
    : Query<IReadOnlyList<ExtractLine>>, IForStudents;
