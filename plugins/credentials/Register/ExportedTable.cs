namespace ClassTeacherPlatform.Credentials.Register;

/// <param name="Name">The file's name without an extension.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ExportedTable(string Name, byte[] Content);
