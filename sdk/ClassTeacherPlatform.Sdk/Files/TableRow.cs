namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>One row of a table.</summary>
/// <param name="Number">The row's number as the spreadsheet or editor shows it.</param>
/// <param name="Cells">Trimmed texts; days as dd.MM.yyyy. Rows may be of different length.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);
