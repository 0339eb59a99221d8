using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>
/// Numbered documents: registered by an operation, printed after it. The same entry gives the same bytes at any time, and each
/// page carries its number, the hash's first eight digits and a code to check them by.
/// </summary>
public interface IDocuments
{
    /// <summary>
    /// Gives a number and registers the content, in the operation that is open; nothing is printed yet. Call it from a command's handler.
    /// </summary>
    /// <exception cref="ArgumentException">The plugin has declared no such template, or a text or block is for a place that it does not name.</exception>
    Task<RegisteredDocument> RegisterAsync(DocumentDraft draft, CancellationToken cancellationToken);

    /// <summary>
    /// The document's file, printed now if nobody asked for it before; its hash is then in the register. Call it from a page's
    /// query, after the operation.
    /// </summary>
    /// <returns>Null where there is no such document.</returns>
    Task<StoredFile?> FileAsync(EntryId id, CancellationToken cancellationToken);

    /// <summary>
    /// Many documents as one file to print, each with page numbers of its own. Memory does not grow with their number.
    /// </summary>
    /// <param name="ids">Void ones and unknown ones are left out.</param>
    /// <param name="output">Is left open.</param>
    /// <param name="done">Told after each document how many there are by now; may be null.</param>
    /// <param name="cancellationToken">Stops between two documents; what is written by then is no complete file.</param>
    Task WriteAsync(IEnumerable<EntryId> ids, Stream output, IProgress<int>? done, CancellationToken cancellationToken);

    /// <summary>The content that the draft gives with the school's version of the template, not registered: for a preview.</summary>
    /// <exception cref="ArgumentException">As for <see cref="RegisterAsync"/>.</exception>
    Task<DocumentContent> PreviewAsync(DocumentDraft draft, CancellationToken cancellationToken);

    /// <summary>
    /// Prints what is in no register and is kept nowhere, without a number: previews, blank forms, sheets with secrets.
    /// </summary>
    void Print(DocumentContent content, Stream output);
}
