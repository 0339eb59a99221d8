using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Papers;

internal sealed class GetPapersHandler(IncidentReader reader, BreachReportingContext store) : IRequestHandler<GetPapers, Outcome<PaperList>>
{
    public async Task<Outcome<PaperList>> Handle(GetPapers request, CancellationToken cancellationToken)
    {
        if (await reader.OneAsync(request.Number, cancellationToken) is not { } facts)
        {
            return IncidentDesk.Unknown;
        }

        var papers = await store.Papers.AsNoTracking().Where(p => p.IncidentId == facts.Id).OrderByDescending(p => p.OperationSeq)
            .Select(p => new PaperLine(p.Kind, p.DocumentId, p.DocumentNumber, p.At, p.ByName)).ToListAsync(cancellationToken);
        return new PaperList(facts.Incident.Number, facts.Closing is not null, Clocks.LawOf(facts) is not null, papers);
    }
}
