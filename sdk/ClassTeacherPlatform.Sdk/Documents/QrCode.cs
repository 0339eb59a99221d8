namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>A code to scan, with words beside it.</summary>
/// <param name="Content">What is in the code.</param>
/// <param name="Caption">What stands beside it.</param>
public sealed record QrCode(string Content, string Caption) : DocumentBlock;
