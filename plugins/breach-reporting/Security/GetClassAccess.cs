using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>Who sees the students of a class today, and when that was looked through last.</summary>
[Requires(Names.CheckAccess, Duty = Names.Security)]
internal sealed record GetClassAccess(SchoolClassId ClassId) : Query<AccessReview>, IForClass;
