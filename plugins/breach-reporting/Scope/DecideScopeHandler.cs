using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Scope;

internal sealed class DecideScopeHandler(
    IncidentDesk desk, BreachReportingContext store, IntervalKeeper keeper, DecisionPreviewer previewer, IOperation operation)
    : IRequestHandler<DecideScope, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(DecideScope request, CancellationToken cancellationToken)
    {
        var found = await desk.DecideAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        if (found.Value.AllAccounts == request.AllAccounts)
        {
            return Refusal.Because("Scope.SameAlready");
        }

        var scope = ScopeDecision.Of(found.Value.Id, request.AllAccounts, request.Order.Trim(), operation);
        var changed = found.Value with { Scopes = [.. found.Value.Scopes, scope] };
        if (!(await previewer.PreviewAsync(changed, cancellationToken)).IsKnownBy(request.Seen))
        {
            return Refusal.Because("Moments.PreviewOutdated");
        }

        store.Add(scope);
        keeper.Keep(changed, scope.Order);
        return true;
    }
}
