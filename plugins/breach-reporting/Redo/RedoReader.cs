using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Incidents;

namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <summary>
/// Reads the void entries of an incident, whichever register they stand in, and what has taken their place. What modules wrote on
/// hearing of them comes again by itself.
/// </summary>
internal sealed class RedoReader(IVoiding voiding)
{
    private const int Most = 20_000;

    public async Task<IReadOnlyList<RedoLine>> ReadAsync(IncidentFacts facts, CancellationToken cancellationToken)
    {
        if (facts.Accounts.Count == 0)
        {
            return [];
        }

        var from = new[] { facts.InstantOf(MomentKind.Earliest), facts.Learned, facts.FromWhen }.Min()!.Value;
        var span = new OperationSpan { From = from, Accounts = facts.Accounts, AllAccounts = facts.AllAccounts };
        var found = await voiding.OperationsAsync(span, Most, cancellationToken);
        return [.. found.Where(o => o.VoidByIncident == facts.Number).SelectMany(o => o.Entries.Where(e => !e.IsFollowing).Select(e => LineOf(facts, o, e)))];
    }

    private static RedoLine LineOf(IncidentFacts facts, FoundOperation operation, FoundEntry entry)
    {
        var tick = facts.RedoTicks.LastOrDefault(t => t.RedoneId == entry.Id);
        return new RedoLine
        {
            EntryId = entry.Id,
            Seq = operation.Seq,
            ReceivedAt = operation.ReceivedAt,
            ByName = operation.AccountName,
            Title = operation.Title,
            Register = entry.Register,
            IsByHead = operation.IsVoidByHead,
            ReplacedBy = entry.ReplacedBy,
            Note = tick?.Note,
            TickedBy = tick?.ByName,
        };
    }
}
