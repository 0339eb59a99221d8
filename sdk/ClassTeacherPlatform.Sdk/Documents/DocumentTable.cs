namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>A table: its head is repeated on each page, its rows stay whole.</summary>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">As many cells each as there are columns; none leaves the words of <see cref="Empty"/>.</param>
public sealed record DocumentTable(IReadOnlyList<DocumentColumn> Columns, IReadOnlyList<DocumentRow> Rows) : DocumentBlock
{
    /// <summary>What stands in place of rows where there are none.</summary>
    public string Empty { get; init; } = "—";
}
