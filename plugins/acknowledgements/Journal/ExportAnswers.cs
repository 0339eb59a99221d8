using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>As <see cref="GetAnswerRows"/>, for a spreadsheet: recorded as an export.</summary>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record ExportAnswers(IReadOnlyCollection<StudentId> StudentIds, IReadOnlyList<EntryId> AnswerIds, TableFormat Format)
    : Query<byte[]>, IForStudents;
