using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>Dry run of a file for a class and a period.</summary>
[Requires(Names.Load, Duty = Names.Duty)]
internal sealed record CheckProgressFile(SchoolClassId ClassId, Guid PeriodId, byte[] Content) : Query<ProgressPlan>, IForClass;
