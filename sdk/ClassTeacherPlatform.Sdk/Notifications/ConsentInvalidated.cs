using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>The school cancelled an answer («аннулировано школой»): wrong paper, no authority. Not a withdrawal and not void.</summary>
public sealed record ConsentInvalidated : SchoolNotification
{
    /// <summary>The cancelling entry.</summary>
    public required EntryId EntryId { get; init; }

    /// <summary>The child.</summary>
    public required StudentId StudentId { get; init; }

    /// <summary>Whose answer; null for the student.</summary>
    public GuardianId? GuardianId { get; init; }

    /// <summary>What for: a stable code of the form's purpose.</summary>
    public required string Purpose { get; init; }

    /// <inheritdoc/>
    public override string Subject => StudentId.ToString();
}
