using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Access;

/// <summary>An account of staff and what it holds today.</summary>
public sealed record AccessHolder
{
    /// <summary>The account.</summary>
    public required AccountId Id { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>Nothing is accepted from it now.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>Roles and classes; none where the account could be closed.</summary>
    public IReadOnlyList<HeldAccess> Accesses { get; init; } = [];
}
