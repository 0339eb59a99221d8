using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Incidents;

/// <summary>Whose operations, received when.</summary>
public sealed record OperationSpan
{
    /// <summary>From this instant, inclusive.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Until this one, exclusive; null: until now.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whose; ignored where <see cref="AllAccounts"/>.</summary>
    public IReadOnlyCollection<AccountId> Accounts { get; init; } = [];

    /// <summary>Everybody's.</summary>
    public bool AllAccounts { get; init; }
}
