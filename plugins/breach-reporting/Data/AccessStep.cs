using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>Something was done about one access: frozen, asked to be blocked, blocked, opened again.</summary>
internal sealed class AccessStep : IncidentEntry
{
    private AccessStep()
    {
    }

    private AccessStep(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public EntryId AccessId { get; private init; }

    public StepKind Kind { get; private init; }

    /// <summary>By whom in the other system, or a ticket.</summary>
    public string? Note { get; private init; }

    public static AccessStep Of(NamedAccess access, StepKind kind, string? note, IOperation operation) =>
        new(access.IncidentId, operation) { AccessId = access.Id, Kind = kind, Note = note };
}
