using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Incidents;

/// <summary>An account of staff, or the identity of a personal link.</summary>
public sealed record StaffAccount
{
    /// <summary>The account.</summary>
    public required AccountId Id { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether nothing is accepted from it now.</summary>
    public required bool IsFrozen { get; init; }
}
