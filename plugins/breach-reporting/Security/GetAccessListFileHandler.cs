using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Papers;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Security;

internal sealed class GetAccessListFileHandler(BreachReportingContext store, IDocuments documents, IFileStore files) : IRequestHandler<GetAccessListFile, Outcome<PaperFile>>
{
    public async Task<Outcome<PaperFile>> Handle(GetAccessListFile request, CancellationToken cancellationToken)
    {
        var isList = await store.AccessChecks.AnyAsync(c => c.DocumentId == request.DocumentId, cancellationToken);
        if (!isList || await documents.FileAsync(request.DocumentId, cancellationToken) is not { } kept)
        {
            return IncidentDesk.Unknown;
        }

        await using var content = await files.OpenAsync(kept.Sha256, cancellationToken);
        if (content is null)
        {
            return Refusal.Because("Papers.FileGone");
        }

        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken);
        return new PaperFile(kept.Name, copy.ToArray());
    }
}
