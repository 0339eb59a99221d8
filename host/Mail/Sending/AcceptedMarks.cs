using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>
/// Marks on the disk of mails that a server took and the database has not yet heard of. The database has one writer, which may be
/// busy for seconds; a file is there in a millisecond. What a killed process leaves between 'taken' and this mark goes twice,
/// under the same Message-ID.
/// </summary>
internal sealed class AcceptedMarks(MailFolders folders)
{
    public void Put(EntryId mail, string? answer)
    {
        System.IO.Directory.CreateDirectory(folders.Accepted);
        using var file = new FileStream(folders.MarkOf(mail), FileMode.Create, FileAccess.Write, FileShare.None);
        file.Write(System.Text.Encoding.UTF8.GetBytes(answer ?? string.Empty));
        file.Flush(flushToDisk: true);
    }

    public void Remove(EntryId mail) => File.Delete(folders.MarkOf(mail));

    public IReadOnlyDictionary<EntryId, string?> All() => System.IO.Directory.Exists(folders.Accepted)
        ? System.IO.Directory.EnumerateFiles(folders.Accepted)
            .Where(path => Guid.TryParse(Path.GetFileName(path), out _))
            .ToDictionary(path => new EntryId(Guid.Parse(Path.GetFileName(path))), path => File.ReadAllText(path) is { Length: > 0 } answer ? answer : null)
        : new Dictionary<EntryId, string?>();
}
