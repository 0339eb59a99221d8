namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>Running text.</summary>
/// <param name="Text">Its words; a line break stays one.</param>
public sealed record Paragraph(string Text) : DocumentBlock
{
    /// <summary>How it is set.</summary>
    public ParagraphStyle Style { get; init; }
}
