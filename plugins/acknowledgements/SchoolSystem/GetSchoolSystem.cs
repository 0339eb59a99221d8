using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

/// <summary>The answers of a class about which register and school IS say different things.</summary>
[Requires(Names.See, Duty = Names.SchoolSystem)]
internal sealed record GetSchoolSystem(SchoolClassId ClassId) : Query<IReadOnlyList<AnswerRow>>, IForClass;
