namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>A spreadsheet to hand to the browser.</summary>
/// <param name="Name">Without extension.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ExportedTable(string Name, byte[] Content);
