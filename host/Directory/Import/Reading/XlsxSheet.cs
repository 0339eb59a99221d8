using System.Globalization;
using System.IO.Compression;
using System.Xml;
using ClassTeacherPlatform.Host.Files;
using MiniExcelLibs;

namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <summary>The first sheet of a workbook.</summary>
internal static class XlsxSheet
{
    /// <summary>A school's workbook unpacks to a few megabytes; a bomb does not.</summary>
    private const long LargestUnpacked = 200L * 1024 * 1024;

    private const int MostRows = 20_000;

    public static RawRows Read(byte[] file)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            if (UnpackedLength(stream) > LargestUnpacked)
            {
                return SheetProblem.TooLarge;
            }

            var rows = stream.Query(useHeaderRow: false).Take(MostRows + 1)
                .Select((row, at) => new SheetRow(at + 1, [.. ((IDictionary<string, object?>)row).Values.Select(Text)]))
                .ToList();
            return rows.Count > MostRows ? SheetProblem.TooLarge : new RawRows(rows, null);
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or FormatException or InvalidOperationException
            or KeyNotFoundException or ArgumentException or NullReferenceException or IndexOutOfRangeException or NotSupportedException)
        {
            // Whatever the library trips over in a damaged workbook, the person needs the same advice.
            return SheetProblem.Broken;
        }
    }

    private static long UnpackedLength(MemoryStream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var length = zip.Entries.Sum(entry => entry.Length);
        stream.Position = 0;
        return length;
    }

    private static string Text(object? cell) => cell switch
    {
        null => string.Empty,
        string text => FormulaGuard.Restore(text.Trim()),
        DateTime day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!.Trim(),
    };
}
