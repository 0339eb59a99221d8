using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>As <see cref="GetExtractRows"/>, for a spreadsheet: recorded as an export.</summary>
[Requires(Names.See, Duty = Names.Duty)]
internal sealed record ExportExtracts(IReadOnlyCollection<StudentId> StudentIds, IReadOnlyList<EntryId> ExtractIds, TableFormat Format)
    : Query<byte[]>, IForStudents;
