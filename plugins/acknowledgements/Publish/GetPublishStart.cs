using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>For whom the account may publish, and whether a module reads the journal.</summary>
/// <param name="ClassId">The class from which the page was opened.</param>
/// <param name="ContentId">The content of which a new version is prepared; null for a new content.</param>
[Requires(Names.Publish, Duty = Names.Collect)]
internal sealed record GetPublishStart(SchoolClassId ClassId, Guid? ContentId) : Query<PublishStart>, IForClass;
