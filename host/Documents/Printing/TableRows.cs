using ClassTeacherPlatform.Sdk.Documents;
using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>A table with thin rules; a row that no page could hold is set as several.</summary>
internal static class TableRows
{
    private const float Pad = 3.5f;

    /// <summary>The most lines of a row: a page's worth, less the head.</summary>
    private const int MostLines = 50;

    public static IEnumerable<Slab> Of(DocumentTable table, float x, float width)
    {
        var total = table.Columns.Sum(column => column.Weight);
        var widths = table.Columns.Select(column => (float)(width * column.Weight / total)).ToList();
        var heads = table.Columns.Select((column, at) => TextBreaker.Break(column.Head, TextStyle.CellHead, widths[at] - (2 * Pad))).ToList();
        var head = Row(heads, widths, x, [.. table.Columns.Select(_ => false)], struck: false, isHead: true) with { KeepsWithNext = true };
        yield return head with { Above = 6 };
        if (table.Rows.Count == 0)
        {
            yield return Row([TextBreaker.Break(table.Empty, TextStyle.Cell, width - (2 * Pad))], [width], x, [false], struck: false, isHead: false);
        }

        foreach (var row in table.Rows)
        {
            var cells = table.Columns.Select((_, at) => TextBreaker.Break(row.Cells.ElementAtOrDefault(at) ?? string.Empty, TextStyle.Cell, widths[at] - (2 * Pad))).ToList();
            var lines = cells.Max(cell => cell.Count);
            for (var from = 0; from < lines; from += MostLines)
            {
                var part = cells.Select(cell => (IReadOnlyList<TextLine>)[.. cell.Skip(from).Take(MostLines)]).ToList();
                yield return Row(part, widths, x, [.. table.Columns.Select(column => column.IsNumber)], row.IsVoid, isHead: false) with { Head = head };
            }
        }
    }

    private static Slab Row(
        IReadOnlyList<IReadOnlyList<TextLine>> cells, List<float> widths, float x, IReadOnlyList<bool> numbers, bool struck, bool isHead)
    {
        var height = (cells.Max(cell => cell.Count) * TextStyle.Cell.LineHeight) + (2 * Pad);
        return new Slab(height, Draw);

        void Draw(SKCanvas canvas, float y)
        {
            using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = .5f };
            using var shade = new SKPaint { Color = new SKColor(0xEE, 0xEE, 0xEE) };
            var left = x;
            foreach (var (at, cell) in cells.Index())
            {
                if (isHead)
                {
                    canvas.DrawRect(left, y, widths[at], height, shade);
                }

                canvas.DrawRect(left, y, widths[at], height, ink);
                foreach (var (number, line) in cell.Index())
                {
                    var start = numbers[at] ? left + widths[at] - Pad - line.Width : left + Pad;
                    line.Draw(canvas, start, y + Pad + (number * line.Style.LineHeight), struck);
                }

                left += widths[at];
            }
        }
    }
}
