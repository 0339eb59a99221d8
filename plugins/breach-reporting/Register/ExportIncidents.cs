using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>As <see cref="GetIncidents"/>, for a spreadsheet.</summary>
[Requires(Names.See, Duty = Names.Notice)]
internal sealed record ExportIncidents(string Search, TableFormat Format) : Query<ExportedTable>;
