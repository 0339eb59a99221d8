using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>An account that an interval decision covers.</summary>
internal sealed class VoidDecisionAccount : RegisterEntry
{
    public required EntryId DecisionId { get; init; }

    public required AccountId AccountId { get; init; }
}
