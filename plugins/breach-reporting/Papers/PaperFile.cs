namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <param name="Name">The file's name.</param>
/// <param name="Content">PDF.</param>
internal sealed record PaperFile(string Name, byte[] Content);
