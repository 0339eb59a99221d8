using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>The dry run of a list of accounts over one class. What is answered holds no secret in clear.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record CheckAccountList(SchoolClassId ClassId, byte[] File) : Query<AccountPlan>, IForClass;
