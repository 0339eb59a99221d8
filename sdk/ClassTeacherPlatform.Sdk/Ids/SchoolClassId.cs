namespace ClassTeacherPlatform.Sdk.Ids;

/// <summary>A class of one school year, such as 7А of 2026/27.</summary>
public readonly record struct SchoolClassId(Guid Value)
{
    /// <summary>A new id.</summary>
    public static SchoolClassId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
