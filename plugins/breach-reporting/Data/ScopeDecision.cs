using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>Whose operations are void: the named accounts', or all participants' by a recorded order of the head.</summary>
internal sealed class ScopeDecision : IncidentEntry
{
    private ScopeDecision()
    {
    }

    private ScopeDecision(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public bool AllAccounts { get; private init; }

    /// <summary>Number and date of the order.</summary>
    public string Order { get; private init; } = string.Empty;

    public static ScopeDecision Of(EntryId incident, bool allAccounts, string order, IOperation operation) =>
        new(incident, operation) { AllAccounts = allAccounts, Order = order };

    /// <summary>As it would stand, before the head decides: never written.</summary>
    public static ScopeDecision Assumed(bool allAccounts) => new() { AllAccounts = allAccounts };
}
