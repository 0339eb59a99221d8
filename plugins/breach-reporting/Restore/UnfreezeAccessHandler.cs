using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Restore;

internal sealed class UnfreezeAccessHandler(
    IncidentReader reader, BreachReportingContext store, IAccountFreezing freezing, IOperation operation) : IRequestHandler<UnfreezeAccess, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(UnfreezeAccess request, CancellationToken cancellationToken)
    {
        var facts = await reader.OneAsync(request.Number, cancellationToken);
        if (facts?.Accesses.FirstOrDefault(a => a.Id == request.AccessId) is not { AccountId: { } account } access)
        {
            return IncidentDesk.Unknown;
        }

        if (account == operation.AccountId)
        {
            return Refusal.Because("Incident.OwnAccess");
        }

        if (await UnrestoredAsync(account, cancellationToken) is { } open)
        {
            return Refusal.Because("Restore.NotConfirmed", open.Number);
        }

        if (await freezing.UnfreezeAsync(account, request.FirstPassword, T.Text["Restore.Reason", facts.Number], cancellationToken) is { } refusal)
        {
            return refusal;
        }

        store.Add(AccessStep.Of(access, StepKind.Unfrozen, null, operation));
        return true;
    }

    /// <summary>Another incident may name the same account: it stays frozen until new access is confirmed in each.</summary>
    private async Task<IncidentFacts?> UnrestoredAsync(AccountId account, CancellationToken cancellationToken) =>
        (await reader.OpenAsync(cancellationToken)).FirstOrDefault(i => i.Accounts.Contains(account) && i.RestoredAt(AccessSystem.Platform) is null);
}
