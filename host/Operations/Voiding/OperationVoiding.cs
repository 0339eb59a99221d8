using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;

namespace ClassTeacherPlatform.Host.Operations.Voiding;

/// <inheritdoc/>
internal sealed class OperationVoiding(StoreSession session, VoidDecisions decisions, OperationFinder operations, ReadFinder reads) : IVoiding
{
    public EntryId Void(VoidInterval interval)
    {
        if (interval.AllAccounts != (interval.Accounts.Count == 0) || interval.Until <= interval.From)
        {
            throw new ArgumentException("An interval names accounts or all of them, and ends after it begins.", nameof(interval));
        }

        return Add(
            new VoidDecision
            {
                Kind = VoidDecisionKind.Interval,
                Ground = VoidGround.Clause11,
                Incident = interval.Incident,
                From = interval.From,
                Until = interval.Until,
                AllAccounts = interval.AllAccounts,
                Supersedes = interval.Supersedes,
                Reason = interval.Reason,
            },
            interval.Accounts,
            []);
    }

    public EntryId Void(string incident, IReadOnlyCollection<long> operations, string reason) =>
        Add(Decision(VoidDecisionKind.Items, incident, reason), [], operations);

    public EntryId Reaffirm(string incident, IReadOnlyCollection<long> operations, string reason) =>
        Add(Decision(VoidDecisionKind.Reaffirmation, incident, reason), [], operations);

    public EntryId Withdraw(string incident, EntryId decision, string reason) =>
        Add(Decision(VoidDecisionKind.Withdrawal, incident, reason, decision), [], []);

    public Task<IReadOnlyList<FoundOperation>> OperationsAsync(OperationSpan span, int limit, CancellationToken cancellationToken) =>
        operations.FindAsync(span, limit, cancellationToken);

    public Task<IReadOnlyList<FoundRead>> ReadsAsync(OperationSpan span, int limit, CancellationToken cancellationToken) =>
        reads.FindAsync(span, limit, cancellationToken);

    private static VoidDecision Decision(VoidDecisionKind kind, string incident, string reason, EntryId? supersedes = null) => new()
    {
        Kind = kind,
        Ground = VoidGround.HeadDecision,
        Incident = incident,
        Supersedes = supersedes,
        Reason = reason,
    };

    private EntryId Add(VoidDecision decision, IEnumerable<AccountId> accounts, IEnumerable<long> named) =>
        session.Operation is { Start.Voidable: false }
            ? decisions.Add(decision, accounts, named)
            : throw new InvalidOperationException("A decision is never void itself: its command carries [NeverVoid].");
}
