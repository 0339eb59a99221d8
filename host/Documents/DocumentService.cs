using System.Security.Cryptography;
using ClassTeacherPlatform.Host.Documents.Printing;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Documents;

/// <inheritdoc/>
internal sealed class DocumentService(
    KernelContext store, StoreSession session, Composer composer, IFileStore files, PlatformSender platform, ISchoolClock clock) : IDocuments
{
    private const int Chunk = 50;

    /// <summary>The last ordinal given in this operation, by series.</summary>
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public async Task<RegisteredDocument> RegisterAsync(DocumentDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (session.Operation is null)
        {
            throw new InvalidOperationException("A document is registered by a command's handler, in its operation.");
        }

        var (template, content) = await composer.ComposeAsync(draft, cancellationToken);
        var json = Composer.JsonOf(content);
        var (series, year) = (template.Declared.Series, clock.Today.Year);
        var entry = new DocumentEntry
        {
            Series = series,
            Year = year,
            Ordinal = await NextAsync(series, year, cancellationToken),
            Template = draft.Template,
            TemplateVersion = template.Version,
            Title = content.Title,
            Content = json,
            Sha256 = Composer.HashOf(json),
            StudentId = draft.StudentId,
            GuardianId = draft.GuardianId,
        };
        store.Add(entry);
        return new RegisteredDocument(entry.Id, entry.Number, entry.Sha256);
    }

    public async Task<StoredFile?> FileAsync(EntryId id, CancellationToken cancellationToken)
    {
        if (session.Operation is not null)
        {
            throw new InvalidOperationException("A document is printed after its operation, never inside one.");
        }

        if (await store.Documents.AsNoTracking().IncludingVoid().FirstOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } entry)
        {
            return null;
        }

        var name = entry.Number + ".pdf";
        var known = await store.DocumentFiles.AsNoTracking().FirstOrDefaultAsync(f => f.DocumentId == id && f.Printer == Printer.Version, cancellationToken);
        if (known is not null && await files.OpenAsync(known.Sha256, cancellationToken) is { } kept)
        {
            await kept.DisposeAsync();
            return new StoredFile(known.Sha256, name, MediaType, known.Length);
        }

        var file = await PrintAsync(entry, name, cancellationToken);
        if (known is null)
        {
            await platform.SendAsync(new KeepDocumentFile(id, file.Sha256, file.Length, Printer.Version), cancellationToken);
        }

        return file;
    }

    public async Task WriteAsync(IEnumerable<EntryId> ids, Stream output, IProgress<int>? done, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        List<EntryId> asked = [.. ids];
        Printer? printer = null;
        try
        {
            var count = 0;
            foreach (var chunk in asked.Chunk(Chunk))
            {
                var entries = await store.Documents.AsNoTracking().Where(d => chunk.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellationToken);
                foreach (var entry in chunk.Where(entries.ContainsKey).Select(id => entries[id]))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    printer ??= Printer.Open(output, entry.Title, await AtAsync(entry, cancellationToken), StackId(asked));
                    printer.Add(await PrintedAsync(entry, cancellationToken));
                    done?.Report(++count);
                }
            }

            printer?.Close();
        }
        finally
        {
            printer?.Dispose();
        }
    }

    public async Task<DocumentContent> PreviewAsync(DocumentDraft draft, CancellationToken cancellationToken) =>
        (await composer.ComposeAsync(draft, cancellationToken)).Content;

    public void Print(DocumentContent content, Stream output) => Printer.Print(new Printed(content, Stamp: null), output);

    internal const string MediaType = "application/pdf";

    /// <summary>The bytes that the entry gives now, whatever is kept.</summary>
    internal async Task<byte[]> ReprintAsync(DocumentEntry entry, CancellationToken cancellationToken)
    {
        using var output = new MemoryStream();
        Printer.Print(await PrintedAsync(entry, cancellationToken), output);
        return output.ToArray();
    }

    /// <summary>The same documents in the same order are the same file.</summary>
    private static string StackId(List<EntryId> ids) =>
        Convert.ToHexStringLower(SHA256.HashData([.. ids.SelectMany(id => id.Value.ToByteArray())]));

    private async Task<StoredFile> PrintAsync(DocumentEntry entry, string name, CancellationToken cancellationToken)
    {
        using var printed = new MemoryStream(await ReprintAsync(entry, cancellationToken), writable: false);
        return await files.SaveAsync(printed, name, MediaType, cancellationToken);
    }

    private async Task<Printed> PrintedAsync(DocumentEntry entry, CancellationToken cancellationToken) =>
        new(Composer.ContentOf(entry.Content), new Stamp(entry.Number, entry.Sha256, await AtAsync(entry, cancellationToken)));

    private Task<DateTimeOffset> AtAsync(DocumentEntry entry, CancellationToken cancellationToken) =>
        store.Operations.Where(o => o.Seq == entry.OperationSeq).Select(o => o.ReceivedAt).FirstAsync(cancellationToken);

    private async Task<int> NextAsync(string series, int year, CancellationToken cancellationToken)
    {
        if (!_last.TryGetValue(series, out var last))
        {
            last = await store.Documents.IncludingVoid().Where(d => d.Series == series && d.Year == year).MaxAsync(d => (int?)d.Ordinal, cancellationToken) ?? 0;
        }

        return _last[series] = last + 1;
    }
}
