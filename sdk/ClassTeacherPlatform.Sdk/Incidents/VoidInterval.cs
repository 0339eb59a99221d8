using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Incidents;

/// <summary>A span in which nothing of the accounts counts (clause 11).</summary>
public sealed record VoidInterval
{
    /// <summary>The school's number of the incident, printed with each entry.</summary>
    public required string Incident { get; init; }

    /// <summary>From this instant of receipt, inclusive: T.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Until this one, exclusive: tR; null while new access is not confirmed.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whose operations; none where <see cref="AllAccounts"/>.</summary>
    public IReadOnlyCollection<AccountId> Accounts { get; init; } = [];

    /// <summary>The head widened the scope to all participants by a recorded order.</summary>
    public bool AllAccounts { get; init; }

    /// <summary>The earlier decision that this one takes the place of.</summary>
    public EntryId? Supersedes { get; init; }

    /// <summary>Printed with the decision; no personal data.</summary>
    public required string Reason { get; init; }
}
