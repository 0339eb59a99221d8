using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>A representative, or the student, answered yes (clause 4).</summary>
public sealed record ConsentGiven : SchoolNotification
{
    /// <summary>The register's entry.</summary>
    public required EntryId EntryId { get; init; }

    /// <summary>The child.</summary>
    public required StudentId StudentId { get; init; }

    /// <summary>Who answered; null for the student.</summary>
    public GuardianId? GuardianId { get; init; }

    /// <summary>What for: a stable code of the form's purpose, such as <c>electronic-delivery</c>.</summary>
    public required string Purpose { get; init; }

    /// <inheritdoc/>
    public override string Subject => StudentId.ToString();
}
