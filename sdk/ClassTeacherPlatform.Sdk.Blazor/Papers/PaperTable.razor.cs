using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace ClassTeacherPlatform.Sdk.Blazor.Papers;

/// <summary>
/// The table of a <see cref="PaperGrid{TCell}"/>, by keyboard alone: it keeps the focus, the active cell moves and stays in sight,
/// keys do not scroll the page. A module writes head and body; each cell is <c>td role="gridcell"</c> with an id.
/// </summary>
/// <example>
/// <code>
/// &lt;PaperTable Label="…" ActiveId="@IdOf(grid.Active)" Spoken="…" Pressed="ObeyAsync"&gt;
///   &lt;thead&gt;…&lt;/thead&gt;&lt;tbody&gt;…&lt;/tbody&gt;
/// &lt;/PaperTable&gt;
/// </code>
/// </example>
public sealed partial class PaperTable
{
    private ElementReference _table;

    /// <summary>What the grid is, in the user's language.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The id of the text that tells of the keys.</summary>
    [Parameter]
    public string? DescribedBy { get; set; }

    /// <summary>The id of the active cell; null in an empty grid.</summary>
    [Parameter]
    public string? ActiveId { get; set; }

    /// <summary>What a screen reader says of the active cell.</summary>
    [Parameter]
    public string? Spoken { get; set; }

    /// <summary>Told of each key.</summary>
    [Parameter]
    public EventCallback<PaperKey> Pressed { get; set; }

    /// <summary>Head and body.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    /// <summary>Gives the focus to the grid.</summary>
    public ValueTask FocusAsync() => _table.FocusAsync();

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            try
            {
                await using var script = await Browser.InvokeAsync<IJSObjectReference>("import", "./_content/ClassTeacherPlatform.Sdk.Blazor/papers.js");
                await script.InvokeVoidAsync("follow", _table);
            }
            catch (JSException)
            {
                // Without the script the grid works; the page only scrolls with the arrows.
            }
        }
    }

    private Task PressAsync(KeyboardEventArgs pressed) => Pressed.InvokeAsync(PaperKeys.Of(pressed));
}
