using ClassTeacherPlatform.Sdk.Documents;
using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>Cards in rows of two, three rows to a page, with dashed lines to cut along.</summary>
internal static class CardRows
{
    private const int Across = 2;

    private const float Pad = 10;

    /// <summary>Three to a page.</summary>
    private const float Height = (Paper.BodyHeight / 3) - 1;

    public static IEnumerable<Slab> Of(CardSheet sheet, float x, float width) =>
        sheet.Cards.Chunk(Across).Select(row => new Slab(Height, (canvas, y) => Draw(canvas, row, x, y, width)));

    private static void Draw(SKCanvas canvas, IReadOnlyList<DocumentCard> row, float x, float y, float width)
    {
        using var dashes = SKPathEffect.CreateDash([3, 3], 0);
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = .5f, PathEffect = dashes };
        foreach (var (at, card) in row.Index())
        {
            var left = x + (at * width / Across);
            var frame = new SKRect(left, y, left + (width / Across), y + Height);
            canvas.DrawRect(frame, ink);
            canvas.Save();
            canvas.ClipRect(frame);
            var top = y + Pad;
            foreach (var slab in Setter.Set(card.Blocks, left + Pad, (width / Across) - (2 * Pad)))
            {
                top += top > y + Pad ? slab.Above : 0;
                slab.Draw(canvas, top);
                top += slab.Height;
            }

            canvas.Restore();
        }
    }
}
