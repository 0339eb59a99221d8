namespace ClassTeacherPlatform.Sdk.Ids;

/// <summary>A parent or other legal representative; one person, however many children.</summary>
public readonly record struct GuardianId(Guid Value)
{
    /// <summary>A new id.</summary>
    public static GuardianId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
