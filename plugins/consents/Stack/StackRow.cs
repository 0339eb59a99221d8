using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>A child and the people who answer for him.</summary>
public sealed record StackRow(PersonName Name, IReadOnlyList<StackCell> Cells);
