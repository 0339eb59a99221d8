using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Printing;

/// <summary>A sheet for each family with the content to read and lines to sign: of progress data only the own child's.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record PrintFamilySheets(SchoolClassId ClassId, Guid ContentId, string Language) : Query<PrintedFile>, IForClass;
