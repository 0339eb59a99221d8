using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>A document of the register.</summary>
/// <param name="Id">The register's entry.</param>
/// <param name="Number">Unique in the school, such as <c>ВЫП-2026-0012</c>; burnt if the entry becomes void.</param>
/// <param name="Sha256">Of its content; the first eight digits are printed on each page.</param>
public sealed record RegisteredDocument(EntryId Id, string Number, string Sha256);
