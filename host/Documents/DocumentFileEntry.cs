using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Documents;

/// <summary>The file that was printed from a document's snapshot, after its operation.</summary>
internal sealed class DocumentFileEntry : RegisterEntry
{
    public required EntryId DocumentId { get; init; }

    /// <summary>Of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }

    /// <summary><see cref="Printing.Printer.Version"/>: the same version gives the same bytes again.</summary>
    public required int Printer { get; init; }
}
