using ClassTeacherPlatform.Acknowledgements.StudentView;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>The attached file of a version.</summary>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record GetContentFile(SchoolClassId ClassId, Guid ContentId, EntryId VersionId) : Query<KeptFile>, IForClass;
