namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>One card of a sheet; what does not fit onto it is an error of its maker and is cut off.</summary>
/// <param name="Blocks">Headings, paragraphs, fields and codes.</param>
public sealed record DocumentCard(IReadOnlyList<DocumentBlock> Blocks);
