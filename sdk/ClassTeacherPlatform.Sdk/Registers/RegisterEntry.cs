using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Registers;

/// <summary>
/// One row of append-only evidence. It is added by an operation and never changed or deleted: the context refuses both.
/// Corrections and withdrawals are further entries. Properties added in later versions are nullable, because the chain
/// holds a commitment to the content (null counts as absent).
/// </summary>
public abstract class RegisterEntry
{
    /// <summary>The entry.</summary>
    public EntryId Id { get; private set; } = EntryId.New();

    /// <summary>The operation that wrote it; set by the kernel. Its validity is the entry's validity.</summary>
    public long OperationSeq { get; internal set; }

    /// <summary>The void entry that this one takes the place of, where it was done again after clause 11.</summary>
    public EntryId? Replaces { get; protected init; }

    /// <summary>Makes the commitment unguessable; goes when the content is erased.</summary>
    internal byte[]? Salt { get; set; }
}
