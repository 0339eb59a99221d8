using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Printing;

/// <summary>The sheet on which a class's families sign that they have seen a content; blank, so it has no number and is kept nowhere.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record PrintSheet(SchoolClassId ClassId, Guid ContentId, string Language) : Query<PrintedFile>, IForClass;
