using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Watch;

internal sealed class GetIncidentHandler(IncidentReader reader, IncidentViews views) : IRequestHandler<GetIncident, Outcome<IncidentView>>
{
    public async Task<Outcome<IncidentView>> Handle(GetIncident request, CancellationToken cancellationToken) =>
        await reader.OneAsync(request.Number, cancellationToken) is { } facts
            ? await views.OfAsync(facts, ViewScope.Full, cancellationToken)
            : IncidentDesk.Unknown;
}
