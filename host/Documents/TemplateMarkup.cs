using System.Text.RegularExpressions;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Host.Documents;

/// <summary>
/// A template's words as blocks. A line begins with <c># </c> or <c>## </c> (headings), <c>- </c> (list), <c>[ ] </c> or <c>[x] </c>
/// (boxes), <c>&gt; </c> (addressee, on the right), <c>^ </c> (centred), <c>! </c> (small print), <c>~ </c> (signature: role, then a
/// bar and the name), or is <c>---</c> (new page); other lines are paragraphs, ended by an empty line. <c>{name}</c> is a place; on a line of
/// its own it is a place for blocks.
/// </summary>
internal static partial class TemplateMarkup
{
    /// <summary>Places that the words hold and the module does not fill.</summary>
    public static IReadOnlyList<string> UnknownPlaces(string text, IReadOnlyList<string> places) =>
        [.. Places().Matches(text).Select(match => match.Groups["name"].Value).Except(places, StringComparer.Ordinal)];

    public static IReadOnlyList<DocumentBlock> Blocks(string text, DocumentDraft draft)
    {
        var blocks = new List<DocumentBlock>();
        var open = new List<(string Line, ParagraphStyle Style)>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()))
        {
            var style = StyleOf(line);
            if (style is null || (open is [.., var (_, before)] && before != style))
            {
                Close();
            }

            if (style is { } running)
            {
                open.Add((Fill(running == ParagraphStyle.Body ? line : line[2..], draft), running));
            }
            else if (line.Length > 0)
            {
                blocks.AddRange(Of(line, draft));
            }
        }

        Close();
        return blocks;

        void Close()
        {
            if (open.Count > 0)
            {
                blocks.Add(new Paragraph(string.Join('\n', open.Select(l => l.Line))) { Style = open[0].Style });
                open.Clear();
            }
        }
    }

    /// <summary>Null for what is no running text.</summary>
    private static ParagraphStyle? StyleOf(string line) => line switch
    {
        "" or "---" => null,
        ['#' or '-' or '~', ' ', ..] or ['#', '#', ' ', ..] or ['[', ' ' or 'x', ']', ' ', ..] => null,
        ['>', ' ', ..] => ParagraphStyle.Addressee,
        ['^', ' ', ..] => ParagraphStyle.Centred,
        ['!', ' ', ..] => ParagraphStyle.Note,
        _ when BlockPlace().IsMatch(line) => null,
        _ => ParagraphStyle.Body,
    };

    private static IEnumerable<DocumentBlock> Of(string line, DocumentDraft draft) => line switch
    {
        "---" => [new PageBreak()],
        ['#', ' ', .. var title] => [new Heading(Fill(title, draft), 1)],
        ['#', '#', ' ', .. var part] => [new Heading(Fill(part, draft))],
        ['-', ' ', .. var item] => [new ListItem(Fill(item, draft))],
        ['[', var mark, ']', ' ', .. var box] => [new CheckLine(Fill(box, draft), mark == 'x')],
        ['~', ' ', .. var signature] => [Signature(Fill(signature, draft))],
        _ => draft.Blocks.TryGetValue(line[1..^1], out var given) ? given : [new Paragraph(Fill(line, draft))],
    };

    private static SignatureLine Signature(string text)
    {
        var parts = text.Split('|', 2, StringSplitOptions.TrimEntries);
        return new SignatureLine(parts[0], parts is [_, { Length: > 0 } name] ? name : null);
    }

    private static string Fill(string text, DocumentDraft draft) =>
        Places().Replace(text, match => draft.Texts.GetValueOrDefault(match.Groups["name"].Value, string.Empty));

    [GeneratedRegex(@"\{(?<name>[a-z][a-zA-Z0-9]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();

    [GeneratedRegex(@"^\{[a-z][a-zA-Z0-9]*\}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlockPlace();
}
