using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>What was heard of a consent. Its operation's origin is the consent's own, so it is void where that one is.</summary>
internal sealed class ConsentHeard : PersonEntry
{
    private ConsentHeard()
    {
    }

    private ConsentHeard(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    public HeardKind Kind { get; private init; }

    public string Purpose { get; private init; } = string.Empty;

    /// <summary>The entry in the consents' register: told twice, written once.</summary>
    public EntryId CauseId { get; private init; }

    public static ConsentHeard Of(HeardKind kind, string purpose, Person person, EntryId cause, IOperation operation) =>
        new(person, operation) { Kind = kind, Purpose = purpose, CauseId = cause };
}
