namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>How a paragraph is set.</summary>
public enum ParagraphStyle
{
    /// <summary>Text of the document.</summary>
    Body,

    /// <summary>Small print.</summary>
    Note,

    /// <summary>On the right half of the page: to whom a letter goes.</summary>
    Addressee,

    /// <summary>In the middle.</summary>
    Centred,
}
