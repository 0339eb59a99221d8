using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>A breach of confidentiality was reported (clause 11).</summary>
public sealed record IncidentOpened : SchoolNotification
{
    /// <summary>The register's entry.</summary>
    public required EntryId EntryId { get; init; }

    /// <summary>The accounts of the platform whose access is named; none where another system's is.</summary>
    public required IReadOnlyList<AccountId> Accounts { get; init; }

    /// <summary>When it was learned of: t1.</summary>
    public required DateTimeOffset LearnedAt { get; init; }

    /// <inheritdoc/>
    public override string Subject => EntryId.ToString();
}
