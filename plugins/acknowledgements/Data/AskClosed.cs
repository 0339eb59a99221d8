using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>The ground of a person's earlier requests is gone: none of them waits any longer.</summary>
internal sealed class AskClosed : AskEntry
{
    private AskClosed()
    {
    }

    private AskClosed(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    public CloseReason Reason { get; private init; }

    /// <summary>The entry of the withdrawal, refusal or invalidation.</summary>
    public EntryId CauseId { get; private init; }

    public static AskClosed By(CloseReason reason, Person person, EntryId cause, IOperation operation) =>
        new(person, operation) { Reason = reason, CauseId = cause };
}
