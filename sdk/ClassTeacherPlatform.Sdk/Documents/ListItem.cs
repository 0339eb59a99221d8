namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>One item of a list.</summary>
/// <param name="Text">Its words.</param>
public sealed record ListItem(string Text) : DocumentBlock;
