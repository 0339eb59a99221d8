using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>As <see cref="FindEntries"/>, over the whole register: also about those who have left the school.</summary>
[Requires(Permission.See, Duty = ConsentsPlugin.RegisterDuty), SchoolWide]
internal sealed record FindSchoolEntries(RegisterFilter Filter) : Query<FoundEntries>;
