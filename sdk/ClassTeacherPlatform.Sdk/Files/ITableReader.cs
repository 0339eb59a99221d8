namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>Reads a table that somebody uploaded: XLSX, or separated text in the encodings that Russian spreadsheets write.</summary>
/// <example>
/// <code>
/// var table = tables.Read(file.Content);
/// if (table.Problem is { } problem) { … T.Text[$"Upload.{problem}"] … }
/// </code>
/// </example>
public interface ITableReader
{
    /// <summary>Reads by what the bytes are, whatever the file's name says. Nothing is understood yet, nothing is kept.</summary>
    /// <param name="file">The file's bytes; at most 10 MB.</param>
    /// <returns>The first sheet's rows that are not empty, or why there are none.</returns>
    TableReading Read(byte[] file);
}
