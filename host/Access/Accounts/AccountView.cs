using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>One member of staff's account as those see it who keep accounts.</summary>
public sealed record AccountView
{
    public required AccountId Id { get; init; }

    public required string Login { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset? FrozenSince { get; init; }

    /// <summary>Locked after failed attempts until then; null where it is not locked now.</summary>
    public required DateTimeOffset? LockedUntil { get; init; }

    public required bool HasSecondFactor { get; init; }

    public required bool HasFirstPassword { get; init; }

    public required IReadOnlyList<HeldRole> Roles { get; init; }

    public required IReadOnlyList<HeldClass> Classes { get; init; }
}
