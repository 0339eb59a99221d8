using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Blazor.Papers;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>The names of a sheet, by keyboard alone or by the mouse.</summary>
public sealed partial class SheetTable
{
    private PaperTable? _table;

    [Parameter, EditorRequired]
    public required SheetGrid Grid { get; set; }

    /// <summary>Whose line is shown as chosen.</summary>
    [Parameter]
    public Guid? Chosen { get; set; }

    /// <summary>Told after each change.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    /// <summary>Told when the sheet is to be registered.</summary>
    [Parameter]
    public EventCallback Register { get; set; }

    private string Spoken => Grid.Active is not { } cell ? string.Empty : string.Join(", ", new[]
    {
        cell.Row.Name.Full,
        cell.Row.Student.WithInitials,
        cell.Answer is { } answer ? Marks.Say.Answer(answer) : T.Text["RegisterSheet.NotOnSheet"],
        cell.FromPage is null ? null : PagesOf(cell),
    }.Where(part => part is not null));

    public ValueTask FocusAsync() => _table?.FocusAsync() ?? ValueTask.CompletedTask;

    private static string IdOf(SheetCell cell) => $"sheet-{cell.Row.Person.StudentId}-{cell.Row.Person.GuardianId?.ToString() ?? "self"}";

    private static string Pressed(SheetCell cell, SheetAnswer answer) => cell.Answer == answer ? "true" : "false";

    private static string PagesOf(SheetCell cell) =>
        cell.FromPage == cell.ToPage ? T.Text["RegisterSheet.Page", cell.FromPage] : T.Text["RegisterSheet.Pages", cell.FromPage, cell.ToPage];

    private string LookOf(SheetCell cell) => string.Join(' ', new[]
    {
        cell.Answer switch { SheetAnswer.Seen => "seen", SheetAnswer.RefusedToSign => "refused", _ => "absent" },
        cell == Grid.Active ? "active" : null,
    }.Where(name => name is not null));

    private Task PressAsync(PaperKey key) => Grid.Apply(key) ? Changed.InvokeAsync() : Register.InvokeAsync();

    private Task Activate(SheetCell cell)
    {
        Grid.Activate(cell);
        return Changed.InvokeAsync();
    }

    private Task Choose(SheetCell cell, SheetAnswer answer)
    {
        Grid.Activate(cell);
        Grid.Set(cell, cell.Answer == answer ? null : answer);
        return Changed.InvokeAsync();
    }
}
