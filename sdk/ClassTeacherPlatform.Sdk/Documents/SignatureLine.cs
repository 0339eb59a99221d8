namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>A line to sign and date; it never stands alone at the head of a page.</summary>
/// <param name="Role">Who signs, such as «Директор».</param>
/// <param name="Name">Family name and initials; null for a line to fill in.</param>
public sealed record SignatureLine(string Role, string? Name = null) : DocumentBlock;
