using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>The embedded fonts, at the sizes that documents use.</summary>
internal static class Fonts
{
    private static readonly SKTypeface Regular = Read("Regular");
    private static readonly SKTypeface Bold = Read("Bold");

    public static SKFont Of(float size, bool bold) => new(bold ? Bold : Regular, size)
    {
        Subpixel = true,
        LinearMetrics = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
    };

    /// <summary>Signs that the fonts do not have show as a question in a box, never as nothing.</summary>
    public static string Drawable(string text)
    {
        using var font = Of(10, bold: false);
        if (font.ContainsGlyphs(text))
        {
            return text;
        }

        var signs = text.EnumerateRunes().Select(rune => font.ContainsGlyph(rune.Value) ? rune.ToString() : "\uFFFD");
        return string.Concat(signs);
    }

    private static SKTypeface Read(string weight)
    {
        using var stream = typeof(Fonts).Assembly.GetManifestResourceStream($"fonts.NotoSans-{weight}.ttf")!;
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
