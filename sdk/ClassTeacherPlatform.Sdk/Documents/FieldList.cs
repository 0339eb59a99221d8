namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>Names and values in two columns; an empty value is a line to fill in by hand.</summary>
/// <param name="Fields">In order.</param>
public sealed record FieldList(IReadOnlyList<DocumentField> Fields) : DocumentBlock;
