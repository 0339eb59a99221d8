using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <param name="StudentId">The child.</param>
/// <param name="Name">The child's name.</param>
/// <param name="HasData">The source had data about him.</param>
public sealed record PartOf(StudentId StudentId, PersonName Name, bool HasData);
