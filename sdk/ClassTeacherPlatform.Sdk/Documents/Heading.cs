namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>A heading; never the last line of a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Level">1 for the document's title, centred; 2 for a part's.</param>
public sealed record Heading(string Text, int Level = 2) : DocumentBlock;
