using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>New access to the platform is confirmed (clause 11, tR): what the accounts do from then on counts again.</summary>
public sealed record AccessRestored : SchoolNotification
{
    /// <summary>The incident's entry.</summary>
    public required EntryId EntryId { get; init; }

    /// <summary>The accounts.</summary>
    public required IReadOnlyList<AccountId> Accounts { get; init; }

    /// <summary>From when: tR.</summary>
    public required DateTimeOffset RestoredAt { get; init; }

    /// <inheritdoc/>
    public override string Subject => EntryId.ToString();
}
