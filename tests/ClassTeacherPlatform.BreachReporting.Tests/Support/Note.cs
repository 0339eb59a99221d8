using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.BreachReporting.Tests.Support;

/// <summary>An entry of a third party's register that knows nothing of clause 11.</summary>
internal sealed class Note : RegisterEntry
{
    private Note()
    {
    }

    public string Text { get; private init; } = string.Empty;

    public static Note Of(string text, EntryId? replaces) => new() { Text = text, Replaces = replaces };
}
