namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>A table as it stands in a file, or why there is none; never both.</summary>
/// <param name="Rows">The rows that are not empty; titles and heads are among them.</param>
/// <param name="Problem">Null where it was read.</param>
public sealed record TableReading(IReadOnlyList<TableRow> Rows, TableProblem? Problem);
