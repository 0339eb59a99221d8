using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Acknowledgements.StudentView;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.PersonalAnswers;

/// <summary>Reads what a person is to read: two queries, and the size of each attached file.</summary>
internal sealed class ReadingReader(AcknowledgementsContext store, IFileStore files)
{
    public async Task<Readings> ReadAsync(
        IReadOnlyCollection<EntryId> versions, IReadOnlyCollection<StudentId> students, string language, CancellationToken cancellationToken)
    {
        var read = await store.Versions.AsNoTracking().Where(v => versions.Contains(v.Id)).ToListAsync(cancellationToken);
        var parts = await store.Parts.AsNoTracking()
            .Where(p => versions.Contains(p.VersionId) && students.Contains(p.StudentId)).ToListAsync(cancellationToken);
        return new Readings(
            read.ToDictionary(v => v.Id),
            parts.ToDictionary(p => (p.VersionId, p.StudentId)),
            await FilesAsync(read, cancellationToken),
            new Words(language));
    }

    private async Task<IReadOnlyDictionary<string, StoredFile>> FilesAsync(List<ContentVersion> versions, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
        foreach (var version in versions.Where(v => v.FileSha256 is not null).DistinctBy(v => v.FileSha256))
        {
            await using var stream = await files.OpenAsync(version.FileSha256!, cancellationToken);
            if (stream is not null)
            {
                found[version.FileSha256!] = new StoredFile(version.FileSha256!, version.FileName!, FileOpener.TypeOf(version.FileName!), stream.Length);
            }
        }

        return found;
    }
}
