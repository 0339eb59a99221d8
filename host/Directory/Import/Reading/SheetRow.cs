namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <param name="Number">The row's number as the spreadsheet or editor shows it.</param>
/// <param name="Cells">Trimmed texts; days as dd.MM.yyyy.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells);
