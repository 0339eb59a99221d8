using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Marks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>The grid of a stack, by keyboard alone: it keeps the focus, the active cell moves.</summary>
public sealed partial class AnswerGrid
{
    private ElementReference _table;

    [Parameter, EditorRequired]
    public required StackGrid Grid { get; set; }

    /// <summary>Told after each change of the grid.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    /// <summary>Told of the keys that the page carries out.</summary>
    [Parameter]
    public EventCallback<StackKey> Asked { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    private int Columns => Grid.Rows.Max(row => row.Cells.Count);

    private string Spoken => Grid.Active is not { } cell ? string.Empty : string.Join(", ", new[]
    {
        Grid.Rows.First(row => row.Cells.Contains(cell)).Name.Full,
        PersonText.Short(cell.Person),
        cell.Decision switch { Decision.Given => T.Text["Stack.Yes"], Decision.Refused => T.Text["Stack.No"], _ => T.Text["Stack.Nothing"] },
        cell.FromPage is null ? null : PagesOf(cell),
        cell.Error,
    }.Where(part => part is not null));

    public ValueTask FocusAsync() => _table.FocusAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            try
            {
                await using var script = await Browser.InvokeAsync<IJSObjectReference>("import", "./_content/consents/grid.js");
                await script.InvokeVoidAsync("follow", _table);
            }
            catch (JSException)
            {
                // Without the script the grid works; the page only scrolls with the arrows.
            }
        }
    }

    private static string IdOf(StackCell cell) => $"paper-{cell.StudentId}-{cell.Person.GuardianId?.ToString() ?? "self"}";

    private static string Pressed(StackCell cell, Decision decision) => cell.Decision == decision ? "true" : "false";

    private static string PagesOf(StackCell cell) =>
        cell.FromPage == cell.ToPage ? T.Text["Stack.Page", cell.FromPage] : T.Text["Stack.Pages", cell.FromPage, cell.ToPage];

    private string ClassOf(StackCell cell) => string.Join(' ', new[]
    {
        cell.Decision switch { Decision.Given => "given", Decision.Refused => "refused", _ => "silent" },
        cell == Grid.Active ? "active" : null,
        cell.Error is null ? null : "wrong",
    }.Where(name => name is not null));

    private Task PressAsync(KeyboardEventArgs pressed)
    {
        var key = StackKeys.Of(pressed);
        return StackKeys.Apply(Grid, key) ? Changed.InvokeAsync() : Asked.InvokeAsync(key);
    }

    private Task Activate(StackCell cell)
    {
        Grid.Activate(cell);
        return Changed.InvokeAsync();
    }

    private Task Choose(StackCell cell, Decision decision)
    {
        Grid.Activate(cell);
        Grid.Set(cell, cell.Decision == decision ? null : decision);
        return Changed.InvokeAsync();
    }
}
