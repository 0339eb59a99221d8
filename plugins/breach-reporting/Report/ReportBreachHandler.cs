using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Report;

internal sealed class ReportBreachHandler(IncidentOpener opener) : IRequestHandler<ReportBreach, Outcome<ReportedIncident>>
{
    public Task<Outcome<ReportedIncident>> Handle(ReportBreach request, CancellationToken cancellationToken) =>
        opener.OpenAsync(request.Draft, cancellationToken);
}
