using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Receipts;

/// <summary>Writes a receipt. The second of the two fixes T, and from T on nothing of the named accounts counts (clause 11).</summary>
internal sealed class ReceiptWriter(BreachReportingContext store, IntervalKeeper keeper, IOperation operation)
{
    public Outcome<DateTimeOffset> Write(IncidentFacts facts, MomentFacts received)
    {
        if (facts.Latest(received.Kind) is { Instant: not null } earlier)
        {
            return new Refusal.Overtaken(earlier.ByName, earlier.At, "Receipts.Already");
        }

        var moment = Moment.Of(facts.Id, received, operation);
        store.Add(moment);
        keeper.Keep(facts.With(moment), T.Text["Receipts.VoidReason", facts.Number]);
        return received.Instant!.Value;
    }
}
