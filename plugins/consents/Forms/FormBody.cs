namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>Cuts a text into paragraphs and fills in what is known.</summary>
internal static class FormBody
{
    private const char NoBreak = '\u00A0';

    public static IReadOnlyList<FormBlock> Read(string text, FormFilling filling, string language) =>
        [.. text.ReplaceLineEndings("\n").Split('\n')
            .Select(line => FormToken.WithoutMarks(line).Trim())
            .Where(line => line.Length > 0)
            .SelectMany(line => Blocks(line, filling, language))];

    /// <summary>
    /// Where the part that stays together begins: boxes and signature with the paragraph before them, so that a signature never
    /// stands alone on a page.
    /// </summary>
    public static int TailStart(IReadOnlyList<FormBlock> blocks)
    {
        var at = blocks.Count;
        while (at > 0 && blocks[at - 1].Kind is FormBlockKind.Decision or FormBlockKind.Signature)
        {
            at--;
        }

        return at == blocks.Count ? at : Math.Max(at - 1, 0);
    }

    private static IEnumerable<FormBlock> Blocks(string line, FormFilling filling, string language)
    {
        var isHeading = line.StartsWith("# ", StringComparison.Ordinal);
        var pieces = FormToken.Split(isHeading ? line[2..] : line);
        FormPart[] parts = [.. pieces.Where(piece => piece.Length > 0 && piece is not (FormToken.Decision or FormToken.Signature))
            .SelectMany(piece => Parts(piece, filling, language))];
        if (parts.Any(part => part.Kind != FormPartKind.Text || part.Text.Trim().Length > 0))
        {
            yield return new FormBlock(isHeading ? FormBlockKind.Heading : FormBlockKind.Paragraph, parts);
        }

        foreach (var piece in pieces.Where(piece => piece is FormToken.Decision or FormToken.Signature))
        {
            yield return piece == FormToken.Decision
                ? new FormBlock(FormBlockKind.Decision, [])
                : new FormBlock(FormBlockKind.Signature, [FormPart.Of(filling.SignerShort)]);
        }
    }

    private static IEnumerable<FormPart> Parts(string piece, FormFilling filling, string language) => FormToken.IsToken(piece)
        ? filling.Parts(piece, language)
        : [new FormPart(FormPartKind.Text, piece.Replace("№ ", $"№{NoBreak}", StringComparison.Ordinal))];
}
