using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Papers;

internal sealed class GetPaperFileHandler(BreachReportingContext store, IDocuments documents, IFileStore files) : IRequestHandler<GetPaperFile, Outcome<PaperFile>>
{
    public async Task<Outcome<PaperFile>> Handle(GetPaperFile request, CancellationToken cancellationToken)
    {
        var isOfIncident = await store.Papers.AnyAsync(
            p => p.DocumentId == request.DocumentId && store.Incidents.Any(i => i.Id == p.IncidentId && i.Number == request.Number), cancellationToken);
        if (!isOfIncident || await documents.FileAsync(request.DocumentId, cancellationToken) is not { } kept)
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
