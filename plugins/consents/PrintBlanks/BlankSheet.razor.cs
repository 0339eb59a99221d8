using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.PrintBlanks;

/// <summary>One person's sheet of paper; its foot says which text was signed and where the sheet belongs in the stack.</summary>
public sealed partial class BlankSheet
{
    [Parameter, EditorRequired]
    public required BlankStack Stack { get; set; }

    [Parameter, EditorRequired]
    public required Blank Blank { get; set; }

    /// <summary>Its place in the stack, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Sheet { get; set; }

    [Parameter, EditorRequired]
    public required int Total { get; set; }

    private string Words(string key, params object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, T.Text.In(Stack.Language, key) ?? key, arguments);
}
