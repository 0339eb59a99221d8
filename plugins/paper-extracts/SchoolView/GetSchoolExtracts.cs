using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.SchoolView;

/// <summary>How far the school is with a period, class by class: numbers and ids, nobody's name.</summary>
/// <param name="PeriodId">Null for the period whose turn it is.</param>
[Requires(Names.Issue, Duty = Names.Duty), SchoolWide]
internal sealed record GetSchoolExtracts(Guid? PeriodId) : Query<SchoolExtracts>;
