using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Mailing;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <summary>Writes a reported incident with its number, moments and accesses, and freezes the accounts at t1.</summary>
internal sealed class IncidentOpener(BreachReportingContext store, IAccountFreezing freezing, NoticeMailer mailer, IOperation operation)
{
    public async Task<Outcome<ReportedIncident>> OpenAsync(BreachDraft draft, CancellationToken cancellationToken)
    {
        var named = draft.Accesses.Select(a => a.AccountId).OfType<AccountId>().Distinct().ToList();
        var accounts = (await freezing.OfAsync(named, cancellationToken)).ToDictionary(a => a.Id);
        if (named.Exists(id => !accounts.ContainsKey(id)))
        {
            return Refusal.Because("Report.NoSuchAccount");
        }

        var number = (await store.Incidents.IncludingVoid().MaxAsync(i => (int?)i.Number, cancellationToken) ?? 0) + 1;
        var incident = Incident.Open(number, draft.What.Trim(), Tidy(draft.ForSupport), operation);
        var learned = draft.LearnedAt?.ToUniversalTime() ?? operation.ReceivedAt;
        store.Add(incident);
        var moment = Moment.Of(incident.Id, new MomentFacts(MomentKind.Learned, learned), operation);
        store.Add(moment);
        if (draft.EarliestAt is { } earliest)
        {
            store.Add(Moment.Of(incident.Id, new MomentFacts(MomentKind.Earliest, earliest.ToUniversalTime()), operation));
        }

        var leak = LeakAnswer.Of(incident.Id, draft.Leak!.Value, null, operation);
        store.Add(leak);
        var accesses = draft.Accesses.Distinct()
            .Select(a => NamedAccess.Of(incident.Id, a.System, a.AccountId, a.AccountId is { } id ? accounts[id].Name : a.Owner.Trim(), a.IsFamily, operation))
            .ToList();
        store.AddRange(accesses);
        await mailer.SendNoticesAsync(new IncidentFacts(incident) { Accesses = accesses, Moments = [moment], Leaks = [leak] }, cancellationToken);
        operation.Raise(new IncidentOpened { EntryId = incident.Id, Accounts = named, LearnedAt = learned });
        return new ReportedIncident(incident.Id, number, draft.Freeze ? await FreezeAsync(number, accesses, cancellationToken) : 0);
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<int> FreezeAsync(int number, List<NamedAccess> accesses, CancellationToken cancellationToken)
    {
        var frozen = 0;
        foreach (var access in accesses.Where(a => a.AccountId is not null))
        {
            var result = await freezing.FreezeAsync(access.AccountId!.Value, T.Text["Report.FreezeReason", number], cancellationToken);
            frozen += result == FreezeResult.Frozen ? 1 : 0;
            store.Add(AccessStep.Of(access, StepKind.Frozen, result == FreezeResult.FrozenBefore ? T.Text["Report.FrozenBefore"] : null, operation));
        }

        return frozen;
    }
}
