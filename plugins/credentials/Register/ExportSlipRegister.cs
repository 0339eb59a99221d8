using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Register;

/// <summary>As <see cref="GetSlipRegister"/>, for a spreadsheet: recorded as an export.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record ExportSlipRegister(SchoolClassId ClassId, string Search, TableFormat Format) : Query<ExportedTable>, IForClass;
