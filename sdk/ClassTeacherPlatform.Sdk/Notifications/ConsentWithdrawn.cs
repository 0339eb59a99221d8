using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>The person took a consent back (152-FZ art. 9 part 2). Stops e-mail and opens clause 2c.</summary>
public sealed record ConsentWithdrawn : SchoolNotification
{
    /// <summary>The withdrawal's entry.</summary>
    public required EntryId EntryId { get; init; }

    /// <summary>The child.</summary>
    public required StudentId StudentId { get; init; }

    /// <summary>Who withdrew; null for the student.</summary>
    public GuardianId? GuardianId { get; init; }

    /// <summary>What for: a stable code of the form's purpose.</summary>
    public required string Purpose { get; init; }

    /// <summary>The day of the withdrawal; terms of destruction run from it.</summary>
    public required DateOnly WithdrawnOn { get; init; }

    /// <inheritdoc/>
    public override string Subject => StudentId.ToString();
}
