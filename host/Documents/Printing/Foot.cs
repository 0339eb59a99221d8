using ClassTeacherPlatform.Host.Web;
using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>What stands below each page: number, hash and code of a registered document, and «стр. 2 из 5».</summary>
internal static class Foot
{
    private const float Code = 13 * Paper.Millimetre;

    /// <param name="canvas">The page.</param>
    /// <param name="printed">The document.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pages">How many the document has.</param>
    public static void Draw(SKCanvas canvas, Printed printed, int page, int pages)
    {
        var top = Paper.Bottom + (5 * Paper.Millimetre);
        var left = Paper.Left;
        if (printed.Stamp is { } stamp)
        {
            QrPicture.Draw(canvas, stamp.Check, Paper.Left, top, Code);
            left += Code + 8;
            Line(canvas, stamp.Line, left, top);
            Line(canvas, Words(printed, "Documents.Check"), left, top + TextStyle.Foot.LineHeight);
        }

        if (printed.Stamp is not null || pages > 1)
        {
            var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, Words(printed, "Documents.PageOf"), page, pages);
            var line = TextBreaker.Break(text, TextStyle.Foot, 120)[0];
            line.Draw(canvas, Paper.Right - line.Width, top);
        }
    }

    private static void Line(SKCanvas canvas, string text, float x, float y) =>
        TextBreaker.Break(text, TextStyle.Foot, Paper.Right - x - 80)[0].Draw(canvas, x, y);

    private static string Words(Printed printed, string key) => T.Text.In(printed.Content.Language, key) ?? key;
}
