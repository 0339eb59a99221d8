using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <summary>A class that a test seeded.</summary>
/// <param name="Id">The class.</param>
/// <param name="Name">Such as <c>7А</c>.</param>
/// <param name="Students">Its students with their guardians, in the alphabet's order.</param>
public sealed record SeededClass(SchoolClassId Id, string Name, IReadOnlyList<Student> Students);
