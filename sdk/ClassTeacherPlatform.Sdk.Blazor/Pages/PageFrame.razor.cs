using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Pages;

/// <summary>Title and heading of a page, and below them its content, or why there is none (still reading, refused).</summary>
public sealed partial class PageFrame
{
    /// <summary>In the user's language.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The page itself: <c>Of="this"</c>.</summary>
    [Parameter, EditorRequired]
    public required SchoolPage Of { get; set; }

    /// <summary>Beside the heading, also while the page reads or is refused: choice of a class, printing.</summary>
    [Parameter]
    public RenderFragment? Tools { get; set; }

    /// <summary>Shown once the page has read.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private IRefusalTexts Refusals { get; set; } = null!;
}
