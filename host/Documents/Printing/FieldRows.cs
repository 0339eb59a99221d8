using ClassTeacherPlatform.Sdk.Documents;
using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>Names and values in two columns.</summary>
internal static class FieldRows
{
    public static IEnumerable<Slab> Of(FieldList fields, float x, float width)
    {
        var share = width * .36f;
        foreach (var (at, field) in fields.Fields.Index())
        {
            var name = TextBreaker.Break(field.Name, TextStyle.Body, share - 8);
            var value = TextBreaker.Break(field.Value, TextStyle.Body with { Bold = true }, width - share);
            yield return new Slab(Math.Max(name.Count, value.Count) * TextStyle.Body.LineHeight, Draw) { Above = at == 0 ? 5 : 2 };

            void Draw(SKCanvas canvas, float y)
            {
                Lines(canvas, name, x, y);
                Lines(canvas, value, x + share, y);
                if (field.Value.Length == 0)
                {
                    using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true, StrokeWidth = .5f };
                    canvas.DrawLine(x + share, y + TextStyle.Body.LineHeight - 1.5f, x + width, y + TextStyle.Body.LineHeight - 1.5f, ink);
                }
            }
        }
    }

    private static void Lines(SKCanvas canvas, IReadOnlyList<TextLine> lines, float x, float y)
    {
        foreach (var (at, line) in lines.Index())
        {
            line.Draw(canvas, x, y + (at * line.Style.LineHeight));
        }
    }
}
