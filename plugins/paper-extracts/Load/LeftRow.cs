namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <param name="Number">As the spreadsheet shows it.</param>
/// <param name="Student">The name as it is written.</param>
/// <param name="Text">The rest of the row.</param>
/// <param name="Problem">Why it is left out.</param>
public sealed record LeftRow(int Number, string Student, string Text, RowProblem Problem);
