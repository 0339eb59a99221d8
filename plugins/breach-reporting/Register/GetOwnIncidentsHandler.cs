using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Register;

internal sealed class GetOwnIncidentsHandler(IncidentReader reader, IncidentLines lines, ICurrentAccount asking)
    : IRequestHandler<GetOwnIncidents, Outcome<IReadOnlyList<IncidentLine>>>
{
    public async Task<Outcome<IReadOnlyList<IncidentLine>>> Handle(GetOwnIncidents request, CancellationToken cancellationToken)
    {
        var account = await asking.GetAsync(cancellationToken);
        var all = await reader.AllAsync(cancellationToken);
        return Outcome<IReadOnlyList<IncidentLine>>.Of(lines.Of(all.Where(i => account is not null && i.Concerns(account.Id)), withFamilies: true));
    }
}
