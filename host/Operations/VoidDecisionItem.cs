using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>An operation that an item decision or a reaffirmation names.</summary>
internal sealed class VoidDecisionItem : RegisterEntry
{
    public required EntryId DecisionId { get; init; }

    public required long Seq { get; init; }
}
