using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Closing;

internal sealed class CloseIncidentHandler(IncidentDesk desk, BreachReportingContext store, ClosingGaps gaps, IOperation operation)
    : IRequestHandler<CloseIncident, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(CloseIncident request, CancellationToken cancellationToken)
    {
        var found = await desk.DecideAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        if (await gaps.OfAsync(found.Value, cancellationToken) is { Count: > 0 } missing)
        {
            return Refusal.Because("Closing.NotYet", string.Join("; ", missing.Select(key => T.Text[key])));
        }

        store.Add(IncidentClosing.Of(found.Value.Id, ClosingKind.Closed, request.Conclusion.Trim(), operation));
        return true;
    }
}
