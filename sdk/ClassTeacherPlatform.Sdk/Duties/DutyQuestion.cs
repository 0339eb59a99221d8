using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Sdk.Duties;

/// <summary>For which classes and on which day a duty's progress is asked.</summary>
/// <param name="Classes">The classes with students and guardians as of <paramref name="Today"/>; already read, so that a duty asks the directory nothing.</param>
/// <param name="Today">The school's day.</param>
public sealed record DutyQuestion(IReadOnlyList<ClassRoster> Classes, DateOnly Today);
