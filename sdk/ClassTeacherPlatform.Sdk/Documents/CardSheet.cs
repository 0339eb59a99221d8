namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>Cards to cut apart, six to a page of A4, in rows of two.</summary>
/// <param name="Cards">In order.</param>
public sealed record CardSheet(IReadOnlyList<DocumentCard> Cards) : DocumentBlock;
