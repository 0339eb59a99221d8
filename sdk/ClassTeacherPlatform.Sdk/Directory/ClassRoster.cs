namespace ClassTeacherPlatform.Sdk.Directory;

/// <summary>A class and who is in it on one day.</summary>
/// <param name="Class">The class.</param>
/// <param name="Students">In the alphabet's order (ё beside е).</param>
public sealed record ClassRoster(SchoolClass Class, IReadOnlyList<Student> Students);
