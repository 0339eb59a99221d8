using ClassTeacherPlatform.BreachReporting.Register;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Exposure;

/// <summary>As <see cref="GetExposure"/>, for a spreadsheet.</summary>
[Requires(Names.See, Duty = Names.Notice)]
internal sealed record ExportExposure(int Number, TableFormat Format) : Query<ExportedTable>;
