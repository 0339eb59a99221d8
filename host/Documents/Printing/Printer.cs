using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>Writes documents as one PDF. Each is laid out, written and forgotten, so memory does not grow with their number.</summary>
internal sealed class Printer : IDisposable
{
    /// <summary>Grows by one whenever the same content would give other bytes: another layout, another font.</summary>
    public const int Version = 1;

    private static readonly string Unstamped = new('0', 32);

    private readonly IdentifiedStream _output;
    private readonly SKManagedWStream _stream;
    private readonly SKDocument _file;

    private Printer(IdentifiedStream output, SKDocumentPdfMetadata metadata)
    {
        _output = output;
        _stream = new SKManagedWStream(output);
        _file = SKDocument.CreatePdf(_stream, metadata);
    }

    /// <summary>A file with one document in it.</summary>
    public static void Print(Printed printed, Stream output)
    {
        using var printer = Open(output, printed.Content.Title, printed.Stamp?.At, printed.Stamp?.Sha256 ?? Unstamped);
        printer.Add(printed);
        printer.Close();
    }

    /// <param name="output">Is left open.</param>
    /// <param name="title">In the file's properties.</param>
    /// <param name="at">The date in the file's properties; null for none that matters.</param>
    /// <param name="id">What the file's ids follow from: at least 32 hexadecimal digits.</param>
    public static Printer Open(Stream output, string title, DateTimeOffset? at, string id)
    {
        var date = (at ?? DateTimeOffset.UnixEpoch).UtcDateTime;
        return new Printer(new IdentifiedStream(output, id[..32]), new SKDocumentPdfMetadata
        {
            Title = title,
            Creator = "ClassTeacherPlatform",
            Producer = "ClassTeacherPlatform",
            Creation = date,
            Modified = date,
            PdfA = true,
            RasterDpi = 300,
            EncodingQuality = 95,
        });
    }

    public void Add(Printed printed)
    {
        var slabs = Setter.Set(printed.Content.Blocks, Paper.Left, Paper.Body);
        var pages = Pager.Pages(slabs);
        foreach (var (at, page) in pages.Index())
        {
            var canvas = _file.BeginPage(Paper.Width, Paper.Height);
            foreach (var draw in page)
            {
                draw(canvas);
            }

            Foot.Draw(canvas, printed, at + 1, pages.Count);
            _file.EndPage();
        }
    }

    /// <summary>Without it the file is none.</summary>
    public void Close()
    {
        _file.Close();
        _output.End();
    }

    public void Dispose()
    {
        _file.Dispose();
        _stream.Dispose();
        _output.Dispose();
    }
}
