using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Watch;

internal sealed class GetOwnIncidentHandler(IncidentReader reader, IncidentViews views, ICurrentAccount asking) : IRequestHandler<GetOwnIncident, Outcome<IncidentView>>
{
    /// <summary>One that is not one's own is as unknown as one that is not there.</summary>
    public async Task<Outcome<IncidentView>> Handle(GetOwnIncident request, CancellationToken cancellationToken) =>
        await reader.OneAsync(request.Number, cancellationToken) is { } facts
        && await asking.GetAsync(cancellationToken) is { } account && facts.Concerns(account.Id)
            ? await views.OfAsync(facts, ViewScope.Own, cancellationToken)
            : IncidentDesk.Unknown;
}
