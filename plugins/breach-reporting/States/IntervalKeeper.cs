using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.States;

/// <summary>Keeps the kernel's decision in step with the incident's moments, in the operation that changes them (clause 11).</summary>
internal sealed class IntervalKeeper(BreachReportingContext store, IVoiding voiding, IOperation operation)
{
    /// <param name="facts">The incident with what this operation adds.</param>
    /// <param name="reason">Printed with the decision.</param>
    public void Keep(IncidentFacts facts, string reason)
    {
        var (standing, wanted) = (facts.Standing, facts.Wanted);
        var stands = standing is null ? null : new Interval(standing.From, standing.Until, standing.AllAccounts);
        if (stands == wanted)
        {
            return;
        }

        if (wanted is null)
        {
            store.Add(IntervalDecision.Of(facts.Id, voiding.Withdraw(facts.Number, standing!.DecisionId, reason), stands!, true, operation));
            return;
        }

        var decision = voiding.Void(new VoidInterval
        {
            Incident = facts.Number,
            From = wanted.From,
            Until = wanted.Until,
            AllAccounts = wanted.AllAccounts,
            Accounts = wanted.AllAccounts ? [] : facts.Accounts,
            Supersedes = standing?.DecisionId,
            Reason = reason,
        });
        store.Add(IntervalDecision.Of(facts.Id, decision, wanted, false, operation));
        KeepReaffirmed(facts);
    }

    /// <summary>A new decision would cover again what the head has found valid: it is found valid again with it.</summary>
    private void KeepReaffirmed(IncidentFacts facts)
    {
        var valid = facts.Reviews.GroupBy(r => r.Seq).Where(g => g.Last().Verdict == Verdict.Reaffirm).Select(g => g.Last()).ToList();
        if (valid.Count > 0)
        {
            voiding.Reaffirm(facts.Number, [.. valid.Select(r => r.Seq)], valid[^1].Reason ?? string.Empty);
        }
    }
}
