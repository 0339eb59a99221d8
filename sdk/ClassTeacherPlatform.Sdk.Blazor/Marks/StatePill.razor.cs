using ClassTeacherPlatform.Sdk.Duties;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Marks;

/// <summary>How far something is: a sign, a word and a colour, never the colour alone.</summary>
/// <example>
/// <code>
/// &lt;StatePill State="item.State" /&gt;
/// &lt;StatePill State="DutyState.Conflict"&gt;@T.Text["State.Differ"]&lt;/StatePill&gt;
/// </code>
/// </example>
public sealed partial class StatePill
{
    /// <summary>The state.</summary>
    [Parameter, EditorRequired]
    public required DutyState State { get; set; }

    /// <summary>The plugin's own word for the state; null for the usual one.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string Look => State switch
    {
        DutyState.Done => "done",
        DutyState.Due => "due",
        DutyState.Overdue => "overdue",
        DutyState.Conflict => "conflict",
    };

    private string Sign => State switch
    {
        DutyState.Done => "✓",
        DutyState.Due => "○",
        DutyState.Overdue => "!",
        DutyState.Conflict => "≠",
    };

    private string Name => State switch
    {
        DutyState.Done => T.Text["Kit.Done"],
        DutyState.Due => T.Text["Kit.Due"],
        DutyState.Overdue => T.Text["Kit.Overdue"],
        DutyState.Conflict => T.Text["Kit.Conflict"],
    };
}
