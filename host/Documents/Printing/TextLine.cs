using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>One line that is broken already.</summary>
internal sealed record TextLine(IReadOnlyList<(string Text, bool Bold)> Runs, float Width, TextStyle Style)
{
    /// <param name="canvas">The page.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="top">Its upper edge, half the leading above the letters.</param>
    /// <param name="struck">A line through it.</param>
    public void Draw(SKCanvas canvas, float x, float top, bool struck = false)
    {
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        var base_ = top + (Style.LineHeight / 2) + (Style.Size * .36f);
        var at = x;
        foreach (var (text, bold) in Runs)
        {
            using var font = Fonts.Of(Style.Size, bold);
            canvas.DrawText(text, at, base_, SKTextAlign.Left, font, ink);
            at += font.MeasureText(text);
        }

        if (struck && Width > 0)
        {
            ink.StrokeWidth = .6f;
            canvas.DrawLine(x, base_ - (Style.Size * .28f), x + Width, base_ - (Style.Size * .28f), ink);
        }
    }
}
