namespace ClassTeacherPlatform.Acknowledgements.StudentView;

/// <summary>A kept file to be shown.</summary>
internal sealed record KeptFile(string Name, string MediaType, byte[] Content);
