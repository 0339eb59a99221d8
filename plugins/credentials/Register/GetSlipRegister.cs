using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Register;

/// <summary>The register of slips of a class («Журнал регистрации выдачи реквизитов доступа»), the latest first, void entries too.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record GetSlipRegister(SchoolClassId ClassId, string Search) : Query<SlipRegister>, IForClass;
