using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>Secrets were destroyed, with an act.</summary>
internal sealed class SecretsDestroyed : CredentialEntry
{
    private SecretsDestroyed()
    {
    }

    private SecretsDestroyed(IOperation operation)
        : base(operation)
    {
    }

    public DestroyReason Reason { get; private init; }

    public int Count { get; private init; }

    /// <summary>The act.</summary>
    public EntryId DocumentId { get; private init; }

    public string DocumentNumber { get; private init; } = string.Empty;

    public static SecretsDestroyed Of(DestroyReason reason, int count, RegisteredDocument act, IOperation operation) =>
        new(operation) { Reason = reason, Count = count, DocumentId = act.Id, DocumentNumber = act.Number };
}
