using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>What is to be changed about the accesses.</summary>
public sealed partial class RemarkField
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required string Value { get; set; }

    /// <summary>Told when it changes.</summary>
    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public string? Error { get; set; }
}
