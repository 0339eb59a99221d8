using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Operations.Seen;

/// <summary>Which access records are asked for.</summary>
public sealed record SeenFilter
{
    /// <summary>Beginnings of a student's names; empty for all records.</summary>
    public string Student { get; init; } = string.Empty;

    /// <summary>Whose; null for everybody's.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>The first day, by the school's wall clock.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? Until { get; init; }
}
