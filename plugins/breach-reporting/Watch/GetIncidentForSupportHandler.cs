using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Watch;

internal sealed class GetIncidentForSupportHandler(IncidentReader reader, IncidentViews views) : IRequestHandler<GetIncidentForSupport, Outcome<IncidentView>>
{
    public async Task<Outcome<IncidentView>> Handle(GetIncidentForSupport request, CancellationToken cancellationToken) =>
        await reader.OneAsync(request.Number, cancellationToken) is { } facts
            ? await views.OfAsync(facts, ViewScope.Technical, cancellationToken)
            : IncidentDesk.Unknown;
}
