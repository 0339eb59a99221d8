namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Texts, in the order of the columns.</param>
public sealed record DocumentRow(IReadOnlyList<string> Cells)
{
    /// <summary>Struck through: void by clause 11 or by the head's decision.</summary>
    public bool IsVoid { get; init; }
}
