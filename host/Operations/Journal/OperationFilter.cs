using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>Which operations are asked for; null for all.</summary>
public sealed record OperationFilter
{
    public AccountId? AccountId { get; init; }

    /// <summary>The type's full name.</summary>
    public string? Type { get; init; }

    /// <summary>The first day, by the school's wall clock.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>One operation, by its place in the order of receipt.</summary>
    public long? Seq { get; init; }

    public bool OnlyVoid { get; init; }
}
