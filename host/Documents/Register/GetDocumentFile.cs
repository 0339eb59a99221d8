using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Documents.Register;

/// <summary>A document's file. The page names whom it is about, for the access record; another name is refused.</summary>
/// <param name="Id">The document.</param>
/// <param name="StudentIds">The student that it is about; empty where it is about none.</param>
[Requires(KernelPermissions.Documents)]
internal sealed record GetDocumentFile(EntryId Id, IReadOnlyCollection<StudentId> StudentIds) : Query<DocumentFile>, IForStudents;

/// <param name="Name">With its extension.</param>
/// <param name="Content">The bytes.</param>
/// <param name="IsAsRegistered">Whether the document, printed again now, gives the file whose hash the register holds.</param>
public sealed record DocumentFile(string Name, byte[] Content, bool IsAsRegistered);

internal sealed class GetDocumentFileHandler(KernelContext store, IDocuments documents, DocumentService printing, IFileStore files)
    : IRequestHandler<GetDocumentFile, Outcome<DocumentFile>>
{
    public async Task<Outcome<DocumentFile>> Handle(GetDocumentFile request, CancellationToken cancellationToken)
    {
        var entry = await store.Documents.AsNoTracking().IncludingVoid().FirstOrDefaultAsync(d => d.Id == request.Id, cancellationToken);
        var about = entry?.StudentId is { } student ? [student] : Array.Empty<StudentId>();
        if (entry is null || !about.SequenceEqual(request.StudentIds) || await documents.FileAsync(request.Id, cancellationToken) is not { } file
            || await files.OpenAsync(file.Sha256, cancellationToken) is not { } stream)
        {
            return Refusal.Because("Documents.Unknown");
        }

        await using (stream)
        {
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellationToken);
            var content = bytes.ToArray();
            return new DocumentFile(file.Name, content, (await printing.ReprintAsync(entry, cancellationToken)).AsSpan().SequenceEqual(content));
        }
    }
}
