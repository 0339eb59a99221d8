using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>A representative, or the student, answered no (clause 4). Opens the paper duty of clause 2c.</summary>
public sealed record ConsentRefused : SchoolNotification
{
    /// <summary>The register's entry.</summary>
    public required EntryId EntryId { get; init; }

    /// <summary>The child.</summary>
    public required StudentId StudentId { get; init; }

    /// <summary>Who answered; null for the student.</summary>
    public GuardianId? GuardianId { get; init; }

    /// <summary>What for: a stable code of the form's purpose.</summary>
    public required string Purpose { get; init; }

    /// <inheritdoc/>
    public override string Subject => StudentId.ToString();
}
