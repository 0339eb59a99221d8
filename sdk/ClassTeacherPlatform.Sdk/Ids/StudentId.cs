namespace ClassTeacherPlatform.Sdk.Ids;

/// <summary>A student of this school; made by the kernel's directory, time-ordered (GUID version 7).</summary>
public readonly record struct StudentId(Guid Value)
{
    /// <summary>A new id.</summary>
    public static StudentId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
