using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Register;

internal sealed class GetIncidentsForSupportHandler(IncidentReader reader, IncidentLines lines)
    : IRequestHandler<GetIncidentsForSupport, Outcome<IReadOnlyList<IncidentLine>>>
{
    public async Task<Outcome<IReadOnlyList<IncidentLine>>> Handle(GetIncidentsForSupport request, CancellationToken cancellationToken) =>
        Outcome<IReadOnlyList<IncidentLine>>.Of(lines.Of(await reader.AllAsync(cancellationToken), withFamilies: false));
}
