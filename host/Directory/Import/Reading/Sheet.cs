namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <summary>A table as it stands in a file: nothing is understood yet.</summary>
/// <param name="Heads">The heads of the columns.</param>
/// <param name="Rows">The rows below the heads that are not empty, each as long as the heads.</param>
internal sealed record Sheet(IReadOnlyList<string> Heads, IReadOnlyList<SheetRow> Rows);
