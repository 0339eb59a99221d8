using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>A content with all its versions, and how far a class is with it.</summary>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record GetContent(SchoolClassId ClassId, Guid ContentId) : Query<OneContent>, IForClass;
