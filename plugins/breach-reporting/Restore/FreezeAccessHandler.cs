using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Restore;

internal sealed class FreezeAccessHandler(IncidentDesk desk, BreachReportingContext store, IAccountFreezing freezing, IOperation operation)
    : IRequestHandler<FreezeAccess, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(FreezeAccess request, CancellationToken cancellationToken)
    {
        var found = await desk.OpenAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        if (found.Value.Accesses.FirstOrDefault(a => a.Id == request.AccessId) is not { AccountId: { } account } access)
        {
            return IncidentDesk.Unknown;
        }

        var result = await freezing.FreezeAsync(account, T.Text["Report.FreezeReason", found.Value.Number], cancellationToken);
        if (result == FreezeResult.Unknown)
        {
            return Refusal.Because("Report.NoSuchAccount");
        }

        store.Add(AccessStep.Of(access, StepKind.Frozen, result == FreezeResult.FrozenBefore ? T.Text["Report.FrozenBefore"] : null, operation));
        return true;
    }
}
