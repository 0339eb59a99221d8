using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>The head ended the incident.</summary>
internal sealed class IncidentClosing : IncidentEntry
{
    private IncidentClosing()
    {
    }

    private IncidentClosing(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public ClosingKind Kind { get; private init; }

    /// <summary>The act's conclusion, or why it was a false alarm.</summary>
    public string Conclusion { get; private init; } = string.Empty;

    public static IncidentClosing Of(EntryId incident, ClosingKind kind, string conclusion, IOperation operation) =>
        new(incident, operation) { Kind = kind, Conclusion = conclusion };
}
