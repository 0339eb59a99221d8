using System.Diagnostics;
using ClassTeacherPlatform.Host.Documents;
using ClassTeacherPlatform.Host.Documents.Printing;
using ClassTeacherPlatform.Host.Tests.Documents;
using SkiaSharp;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>
/// 1,200 extracts of two pages as one file, from the content that their entries keep, against the PDF engine alone, which draws
/// pages that were laid out before. And what the batch adds to the memory of the process.
/// </summary>
internal static class PrintBatch
{
    private const int Documents = 1200;
    private const int Rounds = 5;

    public static async Task RunAsync()
    {
        var json = Composer.JsonOf(SampleDocuments.Extract(rows: 40));
        var one = new Printed(Composer.ContentOf(json), SampleDocuments.Stamp);
        var pages = Pager.Pages(Setter.Set(one.Content.Blocks, Paper.Left, Paper.Body));
        Assert.Equal(2, pages.Count);
        Print(json, 20);
        Draw(one, pages, 20);
        using var process = Process.GetCurrentProcess();
        var before = process.PeakWorkingSet64;
        Print(json, Documents);
        process.Refresh();
        Console.WriteLine(FormattableString.Invariant($"peak memory of the batch: +{(process.PeakWorkingSet64 - before) / 1048576.0:F1} MiB on {before / 1048576.0:F1} MiB"));
        var slowness = await Pairs.CompareAsync("1,200 extracts ÷ the engine alone", Rounds, () => Task.Run(() => Print(json, Documents)), () => Task.Run(() => Draw(one, pages, Documents)), warmup: 1);
        Console.WriteLine(FormattableString.Invariant($"pages per second ÷ the engine's: {1 / slowness:F2}"));
    }

    private static void Print(string json, int count)
    {
        using var file = File.Create(Path.GetTempFileName(), 1 << 16, FileOptions.DeleteOnClose);
        using var printer = Printer.Open(file, "Выписки", SampleDocuments.Stamp.At, SampleDocuments.Stamp.Sha256);
        for (var at = 0; at < count; at++)
        {
            printer.Add(new Printed(Composer.ContentOf(json), SampleDocuments.Stamp));
        }

        printer.Close();
    }

    private static void Draw(Printed one, IReadOnlyList<IReadOnlyList<Action<SKCanvas>>> pages, int count)
    {
        using var file = File.Create(Path.GetTempFileName(), 1 << 16, FileOptions.DeleteOnClose);
        using var stream = new SKManagedWStream(file);
        using var document = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata { PdfA = true, RasterDpi = 300, EncodingQuality = 95 });
        for (var at = 0; at < count; at++)
        {
            foreach (var (number, page) in pages.Index())
            {
                var canvas = document.BeginPage(Paper.Width, Paper.Height);
                foreach (var draw in page)
                {
                    draw(canvas);
                }

                Foot.Draw(canvas, one, number + 1, pages.Count);
                document.EndPage();
            }
        }

        document.Close();
    }
}
