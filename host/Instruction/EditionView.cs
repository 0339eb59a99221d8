using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>An edition without its clauses.</summary>
/// <param name="Id">The register's entry; null for the edition that comes with the program.</param>
/// <param name="Head">Approver, order and days.</param>
/// <param name="RegisteredAt">UTC; null for the shipped one.</param>
/// <param name="RegisteredBy">Who registered it; null for the shipped one.</param>
public sealed record EditionView(EntryId? Id, EditionHead Head, DateTimeOffset? RegisteredAt, string? RegisteredBy);
