using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <param name="Class">The class.</param>
/// <param name="Contents">The latest first, withdrawn ones too.</param>
public sealed record ClassContents(SchoolClass Class, IReadOnlyList<ContentLine> Contents);
