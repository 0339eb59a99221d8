using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ClassTeacherPlatform.Host.Files;

/// <summary>Text as Russian Excel opens it by a double click: UTF-8 with BOM, semicolons, decimal commas, dd.MM.yyyy.</summary>
internal static class CsvTable
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    private static readonly SearchValues<char> Special = SearchValues.Create(";\"\r\n\t");

    private static readonly CsvConfiguration Semicolons = new(Russian)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        ShouldQuote = cell => cell.Field.AsSpan().ContainsAny(Special) || cell.Field is [' ', ..] or [.., ' '],
    };

    public static byte[] Write(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Semicolons))
        {
            WriteRow(csv, heads);
            foreach (var row in rows)
            {
                WriteRow(csv, row.Select(Text));
            }
        }

        return bytes.ToArray();
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }

    private static string Text(object? value) => value switch
    {
        null => string.Empty,
        DateOnly day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, Russian),
        _ => value.ToString()!,
    };
}
