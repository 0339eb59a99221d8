namespace ClassTeacherPlatform.Acknowledgements.Printing;

/// <summary>A PDF to be shown.</summary>
internal sealed record PrintedFile(string Name, byte[] Content);
