using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>An entry of this module: when it was received and who wrote it.</summary>
internal abstract class PaperEntry : RegisterEntry
{
    protected PaperEntry()
    {
    }

    protected PaperEntry(IOperation operation) =>
        (At, RegisteredBy, RegisteredByName) = (operation.ReceivedAt, operation.AccountId, operation.AccountName);

    /// <summary>When the server received it.</summary>
    public DateTimeOffset At { get; private init; }

    public AccountId RegisteredBy { get; private init; }

    public string RegisteredByName { get; private init; } = string.Empty;
}
