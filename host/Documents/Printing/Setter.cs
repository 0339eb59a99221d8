using ClassTeacherPlatform.Sdk.Documents;
using SkiaSharp;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>Sets blocks into slabs of a column.</summary>
/// <param name="x">The column's left edge.</param>
/// <param name="width">Its width.</param>
internal sealed class Setter(float x, float width)
{
    private readonly List<Slab> _slabs = [];
    private bool _breaks;

    public static IReadOnlyList<Slab> Set(IEnumerable<DocumentBlock> blocks, float x, float width)
    {
        var setter = new Setter(x, width);
        foreach (var block in blocks)
        {
            setter.Add(block);
        }

        return setter._slabs;
    }

    private void Add(DocumentBlock block)
    {
        switch (block)
        {
            case Heading { Level: 1 } title:
                Text(title.Text, TextStyle.Title, Align.Centre, above: 4, keeps: true);
                break;
            case Heading part:
                Text(part.Text, TextStyle.Part, Align.Left, above: 9, keeps: true);
                break;
            case Paragraph text:
                Text(text);
                break;
            case ListItem item:
                Marked(item.Text, (canvas, y) => Dot(canvas, x + 5, y + (TextStyle.Body.LineHeight / 2)));
                break;
            case CheckLine line:
                Marked(line.Text, (canvas, y) => Box(canvas, x, y + ((TextStyle.Body.LineHeight - 9) / 2), line.Ticked));
                break;
            case FieldList fields:
                AddAll(FieldRows.Of(fields, x, width));
                break;
            case DocumentTable table:
                AddAll(TableRows.Of(table, x, width));
                break;
            case SignatureLine line:
                Signature(line);
                break;
            case QrCode code:
                Code(code);
                break;
            case Together together:
                Together(together);
                break;
            case PageBreak:
                _breaks = true;
                break;
            case CardSheet sheet:
                AddAll(CardRows.Of(sheet, x, width));
                break;
            default:
                throw new ArgumentException($"{block.GetType().Name} is no block that is printed.", nameof(block));
        }
    }

    private void AddAll(IEnumerable<Slab> slabs)
    {
        foreach (var slab in slabs)
        {
            _slabs.Add(slab with { BeginsPage = slab.BeginsPage || _breaks });
            _breaks = false;
        }
    }

    private void Text(Paragraph text)
    {
        var (style, align) = text.Style switch
        {
            ParagraphStyle.Note => (TextStyle.Note, Align.Left),
            ParagraphStyle.Addressee => (TextStyle.Body, Align.RightHalf),
            ParagraphStyle.Centred => (TextStyle.Body, Align.Centre),
            _ => (TextStyle.Body, Align.Left),
        };
        Text(text.Text, style, align, above: 4, keeps: false);
    }

    private void Text(string text, TextStyle style, Align align, float above, bool keeps)
    {
        var (left, room) = align == Align.RightHalf ? (x + (width * .5f), width * .5f) : (x, width);
        var lines = TextBreaker.Break(text, style, room);
        AddAll(lines.Index().Select(line => new Slab(style.LineHeight, (canvas, y) => line.Item.Draw(canvas, align == Align.Centre ? left + ((room - line.Item.Width) / 2) : left, y))
        {
            Above = line.Index == 0 ? above : 0,
            KeepsWithNext = keeps || IsOrphan(line.Index, lines.Count),
        }));
    }

    private void Marked(string text, Action<SKCanvas, float> mark)
    {
        const float indent = 16;
        var lines = TextBreaker.Break(text, TextStyle.Body, width - indent);
        AddAll(lines.Index().Select(line => new Slab(TextStyle.Body.LineHeight, (canvas, y) =>
        {
            if (line.Index == 0)
            {
                mark(canvas, y);
            }

            line.Item.Draw(canvas, x + indent, y);
        })
        {
            Above = line.Index == 0 ? 2 : 0,
            KeepsWithNext = IsOrphan(line.Index, lines.Count),
        }));
    }

    /// <summary>Neither the first line of a paragraph nor its last one stands alone.</summary>
    private static bool IsOrphan(int index, int count) => count > 1 && (index == 0 || index == count - 2);

    private void Signature(SignatureLine line)
    {
        if (_slabs is [.., var before])
        {
            _slabs[^1] = before with { KeepsWithNext = true };
        }

        AddAll([SignatureRow.Of(line, x, width)]);
    }

    private void Code(QrCode code)
    {
        const float side = 26 * Paper.Millimetre;
        var lines = TextBreaker.Break(code.Caption, TextStyle.Note, width - side - 10);
        var height = Math.Max(side, lines.Count * TextStyle.Note.LineHeight);
        AddAll([new Slab(height, (canvas, y) =>
        {
            QrPicture.Draw(canvas, code.Content, x, y, side);
            foreach (var (at, line) in lines.Index())
            {
                line.Draw(canvas, x + side + 10, y + (at * TextStyle.Note.LineHeight));
            }
        }) { Above = 6 }]);
    }

    private void Together(Together together)
    {
        var slabs = Set(together.Blocks, x, width);
        AddAll(slabs.Index().Select(slab => slab.Index < slabs.Count - 1 ? slab.Item with { KeepsWithNext = true } : slab.Item));
    }

    private static void Dot(SKCanvas canvas, float x, float y)
    {
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.DrawCircle(x, y, 1.6f, ink);
    }

    private static void Box(SKCanvas canvas, float x, float y, bool ticked)
    {
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = .8f };
        canvas.DrawRect(x, y, 9, 9, ink);
        if (ticked)
        {
            ink.StrokeWidth = 1.3f;
            canvas.DrawLine(x + 1.8f, y + 4.8f, x + 3.8f, y + 7f, ink);
            canvas.DrawLine(x + 3.8f, y + 7f, x + 7.4f, y + 1.8f, ink);
        }
    }

    private enum Align
    {
        Left,
        Centre,
        RightHalf,
    }
}
