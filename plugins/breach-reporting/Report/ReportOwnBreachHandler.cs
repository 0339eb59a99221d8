using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Report;

internal sealed class ReportOwnBreachHandler(IncidentOpener opener, IOperation operation) : IRequestHandler<ReportOwnBreach, Outcome<ReportedIncident>>
{
    /// <summary>Whatever stands in the request: of the platform the own account, elsewhere the own access.</summary>
    public Task<Outcome<ReportedIncident>> Handle(ReportOwnBreach request, CancellationToken cancellationToken) => opener.OpenAsync(
        request.Draft with
        {
            Accesses = [.. request.Draft.Accesses.Select(a => a.System).Distinct().Select(system => new AccessDraft(
                system, system == AccessSystem.Platform ? operation.AccountId : null, operation.AccountName, false))],
        },
        cancellationToken);
}
