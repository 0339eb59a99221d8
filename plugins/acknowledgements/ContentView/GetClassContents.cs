using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>The contents that a class was asked to acknowledge, and how far it is with each.</summary>
[Requires(Names.See, Duty = Names.Collect)]
internal sealed record GetClassContents(SchoolClassId ClassId) : Query<ClassContents>, IForClass;
