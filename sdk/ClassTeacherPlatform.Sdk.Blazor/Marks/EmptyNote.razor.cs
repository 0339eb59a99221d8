using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Marks;

/// <summary>In place of a list that has nothing: says why, and what to do.</summary>
/// <example><code>&lt;EmptyNote&gt;@T.Text["Register.Nothing"]&lt;/EmptyNote&gt;</code></example>
public sealed partial class EmptyNote
{
    /// <summary>A sentence or two, possibly with a link.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
