namespace ClassTeacherPlatform.PaperExtracts.Issue;

/// <param name="Issued">New extracts.</param>
/// <param name="WithoutData">Entitled people whose student has no data for the period.</param>
internal sealed record IssueResult(int Issued, int WithoutData);
