using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Closing;

internal sealed class DeclareFalseAlarmHandler(
    IncidentDesk desk, BreachReportingContext store, IntervalKeeper keeper, IVoiding voiding, IOperation operation)
    : IRequestHandler<DeclareFalseAlarm, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(DeclareFalseAlarm request, CancellationToken cancellationToken)
    {
        var found = await desk.DecideAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        var (facts, reason) = (found.Value, request.Conclusion.Trim());
        var closing = IncidentClosing.Of(facts.Id, ClosingKind.FalseAlarm, reason, operation);
        store.Add(closing);
        keeper.Keep(facts with { Closing = closing }, T.Text["Closing.FalseAlarmReason", facts.Number]);
        foreach (var decision in facts.Reviews.Where(r => r.Verdict == Verdict.Void).Select(r => r.DecisionId).OfType<Sdk.Ids.EntryId>().Distinct())
        {
            voiding.Withdraw(facts.Number, decision, T.Text["Closing.FalseAlarmReason", facts.Number]);
        }

        return true;
    }
}
