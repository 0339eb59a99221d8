namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>Writes a table for a spreadsheet. Cells that a spreadsheet would take for a formula are defused.</summary>
public interface ITableWriter
{
    /// <summary>XLSX or CSV (UTF-8 with BOM, semicolons, as Russian Excel reads it).</summary>
    /// <param name="format">The format.</param>
    /// <param name="heads">Column heads in the user's language.</param>
    /// <param name="rows">Cells: text, numbers, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> or null.</param>
    /// <returns>The file's bytes.</returns>
    byte[] Write(TableFormat format, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<object?>> rows);
}
