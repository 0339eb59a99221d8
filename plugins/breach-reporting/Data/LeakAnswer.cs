using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>Whether subjects' data got out, as it was known then. The law's terms run from t1 whenever this is answered.</summary>
internal sealed class LeakAnswer : IncidentEntry
{
    private LeakAnswer()
    {
    }

    private LeakAnswer(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public DataLeak Leak { get; private init; }

    public string? Evidence { get; private init; }

    public static LeakAnswer Of(EntryId incident, DataLeak leak, string? evidence, IOperation operation) =>
        new(incident, operation) { Leak = leak, Evidence = evidence };
}
