using System.Data;
using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace ClassTeacherPlatform.Host.Files;

/// <summary>Office Open XML with typed cells: a number is a number, a day is a day.</summary>
internal static class XlsxTable
{
    public static byte[] Write(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var at in Enumerable.Range(0, heads.Count))
        {
            table.Columns.Add(Key(at), typeof(object));
        }

        foreach (var row in rows)
        {
            table.Rows.Add([.. row.Select(Typed)]);
        }

        using var bytes = new MemoryStream();
        bytes.SaveAs(table, configuration: new OpenXmlConfiguration
        {
            DynamicColumns = [.. heads.Select((head, at) => Column(head, at, rows))],
            FastMode = true,
            EnableAutoWidth = true,
        });
        return bytes.ToArray();
    }

    private static string Key(int column) => string.Create(CultureInfo.InvariantCulture, $"c{column}");

    private static object? Typed(object? cell) => cell is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : cell;

    private static DynamicExcelColumn Column(string head, int at, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var column = new DynamicExcelColumn(Key(at)) { Index = at, Name = head };
        var first = rows.Select(row => row[at]).FirstOrDefault(cell => cell is not null);
        column.Format = first switch
        {
            DateOnly => "dd.MM.yyyy",
            DateTime => "dd.MM.yyyy HH:mm",
            _ => null,
        };
        return column;
    }
}
