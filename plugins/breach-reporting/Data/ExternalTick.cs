using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>A line of the checklist outside the platform is done.</summary>
internal sealed class ExternalTick : IncidentEntry
{
    private ExternalTick()
    {
    }

    private ExternalTick(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    /// <summary>A shipped line's code, or the id of an added one.</summary>
    public string Item { get; private init; } = string.Empty;

    public string Note { get; private init; } = string.Empty;

    public static ExternalTick Of(EntryId incident, string item, string note, IOperation operation) =>
        new(incident, operation) { Item = item, Note = note };
}
