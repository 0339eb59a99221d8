namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>Blocks that stay on one page, if one page can hold them.</summary>
/// <param name="Blocks">In order.</param>
public sealed record Together(IReadOnlyList<DocumentBlock> Blocks) : DocumentBlock;
