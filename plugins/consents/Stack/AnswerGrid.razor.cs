using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Marks;
using ClassTeacherPlatform.Sdk.Blazor.Papers;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>The grid of a stack, by keyboard alone: it keeps the focus, the active cell moves.</summary>
public sealed partial class AnswerGrid
{
    private PaperTable? _table;

    [Parameter, EditorRequired]
    public required StackGrid Grid { get; set; }

    /// <summary>Told after each change of the grid.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    /// <summary>Told of the keys that the page carries out.</summary>
    [Parameter]
    public EventCallback<PaperKey> Asked { get; set; }

    private int Columns => Grid.Rows.Max(row => row.Cells.Count);

    private string Spoken => Grid.Active is not { } cell ? string.Empty : string.Join(", ", new[]
    {
        Grid.Rows.First(row => row.Cells.Contains(cell)).Name.Full,
        PersonText.Short(cell.Person),
        cell.Decision switch { Decision.Given => T.Text["Stack.Yes"], Decision.Refused => T.Text["Stack.No"], _ => T.Text["Stack.Nothing"] },
        cell.FromPage is null ? null : PagesOf(cell),
        cell.Error,
    }.Where(part => part is not null));

    public ValueTask FocusAsync() => _table?.FocusAsync() ?? ValueTask.CompletedTask;

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

    private Task PressAsync(PaperKey key) => Grid.Apply(key) ? Changed.InvokeAsync() : Asked.InvokeAsync(key);

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
