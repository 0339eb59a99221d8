using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Printing;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Secrets;

internal sealed class GetDestructionActHandler(CredentialsContext store, IDocuments documents, IFileStore files)
    : IRequestHandler<GetDestructionAct, Outcome<PrintedSheet>>
{
    public async Task<Outcome<PrintedSheet>> Handle(GetDestructionAct request, CancellationToken cancellationToken)
    {
        if (!await store.Destructions.IncludingVoid().AnyAsync(d => d.DocumentId == request.DocumentId, cancellationToken)
            || await documents.FileAsync(request.DocumentId, cancellationToken) is not { } file
            || await files.OpenAsync(file.Sha256, cancellationToken) is not { } kept)
        {
            return Refusal.Because("Secrets.NoAct");
        }

        await using var stream = kept;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken);
        return new PrintedSheet(file.Name, copy.ToArray());
    }
}
