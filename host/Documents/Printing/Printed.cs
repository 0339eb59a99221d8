using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>A document on its way to paper.</summary>
/// <param name="Content">What stands on it.</param>
/// <param name="Stamp">Of the register; null for what is in none.</param>
internal sealed record Printed(DocumentContent Content, Stamp? Stamp);
