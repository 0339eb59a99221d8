using System.Globalization;
using ClassTeacherPlatform.Host.Files;
using CsvHelper;
using CsvHelper.Configuration;

namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <summary>Separated text; the separator is the one that the first lines use most.</summary>
internal static class CsvSheet
{
    private static readonly char[] Separators = [';', '\t', ','];

    public static List<SheetRow> Read(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(text).ToString(),
            BadDataFound = null,
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            // A quotation mark in the middle of a name is a letter like others, not the beginning of a field.
            Mode = CsvMode.RFC4180,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var rows = new List<SheetRow>();
        while (parser.Read())
        {
            rows.Add(new SheetRow(parser.RawRow, [.. parser.Record!.Select(cell => FormulaGuard.Restore(cell.Trim()))]));
        }

        return rows;
    }

    private static char SeparatorOf(string text)
    {
        var lines = text.Split('\n', 6).Take(5).ToList();
        return Separators.MaxBy(separator => lines.Sum(line => Outside(line, separator)));
    }

    private static int Outside(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var letter in line)
        {
            quoted ^= letter == '"';
            count += !quoted && letter == separator ? 1 : 0;
        }

        return count;
    }
}
