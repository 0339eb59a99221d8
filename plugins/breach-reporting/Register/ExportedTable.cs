namespace ClassTeacherPlatform.BreachReporting.Register;

/// <param name="Name">The file's name without an extension.</param>
/// <param name="Content">The file's bytes.</param>
internal sealed record ExportedTable(string Name, byte[] Content);
