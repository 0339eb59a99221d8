using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Register;

internal sealed class GetIncidentsHandler(IncidentReader reader, IncidentLines lines) : IRequestHandler<GetIncidents, Outcome<IReadOnlyList<IncidentLine>>>
{
    public async Task<Outcome<IReadOnlyList<IncidentLine>>> Handle(GetIncidents request, CancellationToken cancellationToken) =>
        Outcome<IReadOnlyList<IncidentLine>>.Of(lines.Of(IncidentSearch.Find(await reader.AllAsync(cancellationToken), request.Search), withFamilies: true));
}
