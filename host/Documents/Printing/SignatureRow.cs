using ClassTeacherPlatform.Sdk.Documents;
using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>Who signs, a line for the signature, the name, a line for the date.</summary>
internal static class SignatureRow
{
    public static Slab Of(SignatureLine line, float x, float width)
    {
        var role = TextBreaker.Break(line.Role, TextStyle.Body, (width * .34f) - 6);
        var name = TextBreaker.Break(line.Name ?? string.Empty, TextStyle.Body, (width * .26f) - 6);
        var above = 14f;
        var height = above + (Math.Max(role.Count, name.Count) * TextStyle.Body.LineHeight);
        return new Slab(height, Draw) { Above = 2 };

        void Draw(SKCanvas canvas, float y)
        {
            using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true, StrokeWidth = .5f };
            var foot = y + above + TextStyle.Body.LineHeight - 2;
            foreach (var (at, text) in role.Index())
            {
                text.Draw(canvas, x, y + above + (at * TextStyle.Body.LineHeight));
            }

            foreach (var (at, text) in name.Index())
            {
                text.Draw(canvas, x + (width * .58f), y + above + (at * TextStyle.Body.LineHeight));
            }

            canvas.DrawLine(x + (width * .34f), foot, x + (width * .56f), foot, ink);
            canvas.DrawLine(x + (width * .85f), foot, x + width, foot, ink);
            if (line.Name is null)
            {
                canvas.DrawLine(x + (width * .58f), foot, x + (width * .83f), foot, ink);
            }
        }
    }
}
