namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <param name="Name">Such as 7А.</param>
/// <param name="Grade">1 to 11.</param>
internal sealed record NewClass(string Name, int Grade);
