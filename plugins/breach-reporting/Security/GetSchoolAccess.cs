using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>Everybody who may sign in today and why, and who looked which list through.</summary>
[Requires(Names.AccessList, Duty = Names.Security)]
internal sealed record GetSchoolAccess : Query<AccessReview>;
