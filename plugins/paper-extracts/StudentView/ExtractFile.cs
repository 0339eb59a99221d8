namespace ClassTeacherPlatform.PaperExtracts.StudentView;

/// <summary>A file to be shown.</summary>
internal sealed record ExtractFile(string Name, string MediaType, byte[] Content);
