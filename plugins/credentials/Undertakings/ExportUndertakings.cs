using ClassTeacherPlatform.Credentials.Register;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>A class's register of undertakings for a spreadsheet.</summary>
[Requires(Names.Papers, Duty = Names.Undertakings)]
internal sealed record ExportUndertakings(SchoolClassId ClassId, TableFormat Format) : Query<ExportedTable>, IForClass;
