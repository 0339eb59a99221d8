namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>All that stands on a document: the snapshot from which the same bytes are made again at any time.</summary>
public sealed record DocumentContent
{
    /// <summary>The title in the file's properties and in registers.</summary>
    public required string Title { get; init; }

    /// <summary><c>ru</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }
}
