using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Acknowledgements.Printing;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.PersonalAnswers;

/// <summary>The words of versions, and the part of each that one family reads.</summary>
/// <param name="Versions">By entry.</param>
/// <param name="Parts">By version and child.</param>
/// <param name="Files">The attached files, by their hash.</param>
/// <param name="Words">The reader's language.</param>
internal sealed record Readings(
    IReadOnlyDictionary<EntryId, ContentVersion> Versions,
    IReadOnlyDictionary<(EntryId Version, StudentId Student), StudentPart> Parts,
    IReadOnlyDictionary<string, StoredFile> Files,
    Words Words)
{
    public IReadOnlyList<DocumentBlock> BlocksOf(EntryId? version, StudentId student) =>
        version is not { } id || !Versions.TryGetValue(id, out var read) ? [new Paragraph(Words["Link.Delivery"])]
        : [.. SheetDraft.TextBlocks(read, Words), .. Parts.TryGetValue((id, student), out var part) ? ProgressBlocks.Of(part.Read(), Words) : []];

    public StoredFile? FileOf(EntryId? version) =>
        version is { } id && Versions.TryGetValue(id, out var read) && read.FileSha256 is { } hash ? Files.GetValueOrDefault(hash) : null;
}
