using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>A row of one of the module's registers: who recorded it and when.</summary>
internal abstract class CredentialEntry : RegisterEntry
{
    protected CredentialEntry()
    {
    }

    protected CredentialEntry(IOperation operation)
    {
        At = operation.ReceivedAt;
        By = operation.AccountId;
        ByName = operation.AccountName;
    }

    /// <summary>When the server received it.</summary>
    public DateTimeOffset At { get; private init; }

    public AccountId By { get; private init; }

    public string ByName { get; private init; } = string.Empty;
}
