using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>As <see cref="CheckAccountList"/>, over the whole school.</summary>
[Requires(Names.Slips, Duty = Names.HandOut), SchoolWide]
internal sealed record CheckSchoolAccountList(byte[] File) : Query<AccountPlan>;
