using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Operations.Voiding;

/// <summary>Writes decisions over operations, in the operation that is open: the one place where they are made.</summary>
internal sealed class VoidDecisions(KernelContext store)
{
    public EntryId Add(VoidDecision decision, IEnumerable<AccountId> accounts, IEnumerable<long> operations)
    {
        store.Add(decision);
        store.AddRange(accounts.Distinct().Select(a => new VoidDecisionAccount { DecisionId = decision.Id, AccountId = a }));
        store.AddRange(operations.Distinct().Select(seq => new VoidDecisionItem { DecisionId = decision.Id, Seq = seq }));
        return decision.Id;
    }
}
