using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Marks;

/// <summary>An entry that counts nowhere: kept, struck through, with the reason beside it (clause 11). A valid one is shown as it is.</summary>
/// <example><code>&lt;VoidMark Reason="@row.VoidReason"&gt;@row.Text&lt;/VoidMark&gt;</code></example>
public sealed partial class VoidMark
{
    /// <summary>Such as «недействительно с 01.09.2026, инцидент № 3»; null for a valid entry.</summary>
    [Parameter, EditorRequired]
    public string? Reason { get; set; }

    /// <summary>The entry.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
