using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>Whom the page of a personal link asks for.</summary>
public sealed record PersonalQuestion
{
    /// <summary>The person.</summary>
    public required LinkHolder Holder { get; init; }

    /// <summary>The students whom the link covers today, in the order of the page.</summary>
    public required IReadOnlyList<StudentId> StudentIds { get; init; }

    /// <summary>Today at the school.</summary>
    public required DateOnly Day { get; init; }
}
