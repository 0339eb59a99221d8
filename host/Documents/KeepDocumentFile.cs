using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Documents;

/// <summary>Puts the hash of a printed file into the register; the platform does it after the document's own operation.</summary>
[Requires(KernelPermissions.Documents), NeverVoid]
internal sealed record KeepDocumentFile(EntryId DocumentId, string Sha256, long Length, int Printer) : Command<bool>;

internal sealed class KeepDocumentFileHandler(KernelContext store) : IRequestHandler<KeepDocumentFile, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(KeepDocumentFile request, CancellationToken cancellationToken)
    {
        if (!await store.DocumentFiles.AnyAsync(f => f.DocumentId == request.DocumentId && f.Printer == request.Printer, cancellationToken))
        {
            store.Add(new DocumentFileEntry
            {
                DocumentId = request.DocumentId,
                Sha256 = request.Sha256,
                Length = request.Length,
                Printer = request.Printer,
            });
        }

        return true;
    }
}
