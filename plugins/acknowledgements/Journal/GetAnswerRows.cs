using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>Lines of the register about these students.</summary>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record GetAnswerRows(IReadOnlyCollection<StudentId> StudentIds, IReadOnlyList<EntryId> AnswerIds)
    : Query<IReadOnlyList<AnswerRow>>, IForStudents;
