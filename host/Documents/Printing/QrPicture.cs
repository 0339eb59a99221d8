using QRCoder;
using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>A QR code as rectangles.</summary>
internal static class QrPicture
{
    /// <param name="canvas">The page.</param>
    /// <param name="content">What is in the code.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Upper edge.</param>
    /// <param name="side">Of the square, in points, without a quiet zone.</param>
    public static void Draw(SKCanvas canvas, string content, float x, float y, float side)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        const int quiet = 4;
        var modules = code.ModuleMatrix.Count - (2 * quiet);
        var size = side / modules;
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        for (var row = 0; row < modules; row++)
        {
            for (var column = 0; column < modules;)
            {
                var start = column;
                while (column < modules && code.ModuleMatrix[row + quiet][column + quiet])
                {
                    column++;
                }

                if (column > start)
                {
                    canvas.DrawRect(x + (start * size), y + (row * size), (column - start) * size, size, ink);
                }
                else
                {
                    column++;
                }
            }
        }
    }
}
