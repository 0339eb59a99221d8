using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>A row about an incident: who recorded it, and when the server received that.</summary>
internal abstract class IncidentEntry : RegisterEntry
{
    protected IncidentEntry()
    {
    }

    protected IncidentEntry(EntryId incident, IOperation operation)
    {
        IncidentId = incident;
        At = operation.ReceivedAt;
        By = operation.AccountId;
        ByName = operation.AccountName;
    }

    public EntryId IncidentId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public AccountId By { get; private init; }

    public string ByName { get; private init; } = string.Empty;
}
