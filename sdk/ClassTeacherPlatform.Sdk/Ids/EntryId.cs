namespace ClassTeacherPlatform.Sdk.Ids;

/// <summary>An entry of a register.</summary>
public readonly record struct EntryId(Guid Value)
{
    /// <summary>A new id.</summary>
    public static EntryId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
