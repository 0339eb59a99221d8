namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <summary>Reads a file by what it is, whatever its name says.</summary>
internal static class SheetReader
{
    public const int LargestFile = 10 * 1024 * 1024;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The name of the stream that holds a workbook under a password, as it lies in the compound file (UTF-16).</summary>
    private static readonly byte[] Encrypted = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    public static SheetReading Read(byte[] file)
    {
        var raw = Rows(file);
        return raw.Problem is { } problem ? problem : From(raw.Rows);
    }

    /// <summary>The rows as they stand, heads and titles among them.</summary>
    public static RawRows Rows(byte[] file)
    {
        if (file.Length > LargestFile)
        {
            return SheetProblem.TooLarge;
        }

        if (file.AsSpan().StartsWith(Compound))
        {
            return file.AsSpan().IndexOf(Encrypted) >= 0 ? SheetProblem.Protected : SheetProblem.OldExcel;
        }

        return file.AsSpan().StartsWith(Zip) ? XlsxSheet.Read(file) : ReadText(file);
    }

    /// <summary>Finds the heads among raw rows and makes the sheet.</summary>
    internal static SheetReading From(IReadOnlyList<SheetRow> raw)
    {
        var filled = raw.Where(row => row.Cells.Any(cell => cell.Length > 0)).ToList();
        if (filled.Count == 0)
        {
            return SheetProblem.Empty;
        }

        if (HeadRow.Find(filled) is not { } at)
        {
            return SheetProblem.NoHeads;
        }

        var heads = filled[at].Cells.Reverse().SkipWhile(cell => cell.Length == 0).Reverse().ToList();
        if (heads.Exists(head => head.Contains("парол", StringComparison.OrdinalIgnoreCase) || head.Contains("password", StringComparison.OrdinalIgnoreCase)))
        {
            return SheetProblem.Passwords;
        }

        var rows = filled.Skip(at + 1).Select(row => row with { Cells = Fit(row.Cells, heads.Count) })
            .Where(row => row.Cells.Any(cell => cell.Length > 0)).ToList();
        return rows.Count == 0 ? SheetProblem.Empty : new SheetReading(new Sheet(heads, rows), null);
    }

    private static RawRows ReadText(byte[] file)
    {
        if (TextDecoding.Decode(file) is not { } text)
        {
            return SheetProblem.NotATable;
        }

        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<", StringComparison.Ordinal) ? SheetProblem.WebPage : new RawRows(CsvSheet.Read(text), null);
    }

    private static List<string> Fit(IReadOnlyList<string> cells, int width) =>
        [.. cells.Take(width), .. Enumerable.Repeat(string.Empty, Math.Max(0, width - cells.Count))];
}
