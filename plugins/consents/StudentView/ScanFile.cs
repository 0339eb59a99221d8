namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>A scan to be shown.</summary>
internal sealed record ScanFile(string Name, string MediaType, byte[] Content);
