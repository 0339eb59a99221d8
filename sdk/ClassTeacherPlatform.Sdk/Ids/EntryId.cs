namespace ClassTeacherPlatform.Sdk.Ids;

/// <summary>An entry of a register.</summary>
public readonly record struct EntryId(Guid Value)
{
    /// <summary>A new id; entries made one after the other sort in that order.</summary>
    public static EntryId New() => new(OrderedIds.Next());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
