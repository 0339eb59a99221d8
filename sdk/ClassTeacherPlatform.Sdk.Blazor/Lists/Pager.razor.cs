using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Lists;

/// <summary>Turns the pages of a long list; nothing is shown where one page holds all.</summary>
/// <example><code>&lt;Pager @bind-Page="_page" PageSize="50" Total="_result.Total" /&gt;</code></example>
public sealed partial class Pager
{
    /// <summary>The page shown, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Page { get; set; }

    /// <summary>Told when the person turns the page.</summary>
    [Parameter]
    public EventCallback<int> PageChanged { get; set; }

    /// <summary>Rows a page.</summary>
    [Parameter]
    public int PageSize { get; set; } = 50;

    /// <summary>Rows in all.</summary>
    [Parameter, EditorRequired]
    public required int Total { get; set; }

    private int First => ((Page - 1) * PageSize) + 1;

    private int Last => Math.Min(Page * PageSize, Total);
}
