using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Incidents;

namespace ClassTeacherPlatform.BreachReporting.Exposure;

/// <summary>Reads from the records of access what the accounts saw.</summary>
internal sealed class ExposureReader(IVoiding voiding)
{
    private const int Most = 20_000;

    public async Task<ExposureList> ReadAsync(IncidentFacts facts, CancellationToken cancellationToken)
    {
        var from = facts.InstantOf(MomentKind.Earliest) ?? facts.Learned;
        var until = facts.RestoredAt(AccessSystem.Platform);
        var span = new OperationSpan { From = from, Until = until, Accounts = facts.Accounts };
        var reads = facts.Accounts.Count == 0 ? [] : await voiding.ReadsAsync(span, Most, cancellationToken);
        return new ExposureList(facts.Incident.Number, from, until, facts.Accounts.Count > 0, reads);
    }
}
