using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.ClassView;

/// <summary>Who in a class is to have an extract for a period, and how far it is.</summary>
/// <param name="ClassId">The class.</param>
/// <param name="PeriodId">Null for the period whose turn it is.</param>
[Requires(Names.See, Duty = Names.Duty)]
internal sealed record GetClassExtracts(SchoolClassId ClassId, Guid? PeriodId) : Query<ClassExtracts>, IForClass;
