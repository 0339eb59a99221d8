using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>Something that was done inside another system and has to be looked at there.</summary>
internal sealed class ExternalLine : IncidentEntry
{
    private ExternalLine()
    {
    }

    private ExternalLine(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public string Text { get; private init; } = string.Empty;

    public static ExternalLine Of(EntryId incident, string text, IOperation operation) => new(incident, operation) { Text = text };
}
