using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <summary>Accounts of staff by a part of the name, to say whose access it is.</summary>
[Requires(Names.Report, Duty = Names.Notice)]
internal sealed record FindStaff(string Name) : Query<IReadOnlyList<StaffAccount>>;
