using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>A void entry was done again, or needs no doing again; ticked by hand where its register cannot say so itself.</summary>
internal sealed class RedoTick : IncidentEntry
{
    private RedoTick()
    {
    }

    private RedoTick(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public EntryId RedoneId { get; private init; }

    public string Note { get; private init; } = string.Empty;

    public static RedoTick Of(EntryId incident, EntryId redone, string note, IOperation operation) =>
        new(incident, operation) { RedoneId = redone, Note = note };
}
