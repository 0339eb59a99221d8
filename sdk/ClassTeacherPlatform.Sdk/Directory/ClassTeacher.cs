using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Directory;

/// <summary>Who leads a class, by a dated assignment.</summary>
/// <param name="Name">The account's name.</param>
/// <param name="Since">First day of the assignment.</param>
/// <param name="Until">Last day; null while open.</param>
public sealed record ClassTeacher(string Name, DateOnly Since, DateOnly? Until)
{
    /// <summary>The account; null where a test made the teacher without one.</summary>
    public AccountId? AccountId { get; init; }
}
