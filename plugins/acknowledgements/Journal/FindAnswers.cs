using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>
/// Finds entries about the classes that the asking account sees. It answers with ids alone: whose data are shown is asked, checked and
/// recorded by <see cref="GetAnswerRows"/>.
/// </summary>
/// <param name="Filter">Which.</param>
/// <param name="ClassId">One of those classes; null for all of them.</param>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record FindAnswers(AnswerFilter Filter, SchoolClassId? ClassId) : Query<FoundAnswers>, IForStudents
{
    IReadOnlyCollection<StudentId> IForStudents.StudentIds => [];
}
