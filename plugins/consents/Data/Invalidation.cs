using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>The school cancelled an answer or a withdrawal («аннулировано школой»): not the person's withdrawal, not clause 11.</summary>
internal sealed class Invalidation : ConsentEntry
{
    private Invalidation()
    {
    }

    private Invalidation(Subject about, DateOnly on, IOperation operation)
        : base(about, on, operation)
    {
    }

    /// <summary>What is cancelled.</summary>
    public EntryId AnswerId { get; private init; }

    public string Reason { get; private init; } = string.Empty;

    public static Invalidation Of(ConsentEntry entry, DateOnly on, string reason, EntryId? replaces, IOperation operation) =>
        new(entry.About, on, operation) { AnswerId = entry.Id, Reason = reason, Replaces = replaces };
}
