using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.ClassView;

/// <summary>How every form in use stands for every child of a class today.</summary>
[Requires(Permission.See, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record GetClassConsents(SchoolClassId ClassId) : Query<ClassConsents>, IForClass;
