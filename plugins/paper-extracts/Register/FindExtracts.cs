using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>
/// Finds extracts of the classes that the asking account sees. It answers with ids alone: whose data are shown is asked, checked and
/// recorded by <see cref="GetExtractRows"/>.
/// </summary>
/// <param name="Filter">Which.</param>
/// <param name="ClassId">One of those classes; null for all of them.</param>
[Requires(Names.See, Duty = Names.Duty)]
internal sealed record FindExtracts(ExtractFilter Filter, SchoolClassId? ClassId) : Query<FoundExtracts>, IForStudents
{
    IReadOnlyCollection<StudentId> IForStudents.StudentIds => [];
}
