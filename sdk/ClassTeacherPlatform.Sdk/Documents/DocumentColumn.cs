namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Weight">Its share of the width against the others'.</param>
public sealed record DocumentColumn(string Head, double Weight = 1)
{
    /// <summary>Numbers stand on the right.</summary>
    public bool IsNumber { get; init; }
}
