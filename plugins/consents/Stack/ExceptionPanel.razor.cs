using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>What one paper of the stack says otherwise; empty fields follow the stack.</summary>
public sealed partial class ExceptionPanel
{
    private ElementReference _panel;
    private DateOnly? _eventOn;
    private bool _isUnreadable;
    private string? _place;
    private string? _proof;
    private string? _document;

    [Parameter, EditorRequired]
    public required StackCell Cell { get; set; }

    /// <summary>Told when the person goes back to the grid.</summary>
    [Parameter]
    public EventCallback Closed { get; set; }

    protected override void OnInitialized() => (_eventOn, _place, _proof, _document) =
        (Cell.EventOn, Cell.OriginalPlace, Cell.Proof, Cell.DocumentSeen switch { null => string.Empty, true => "yes", false => "no" });

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _panel.FocusAsync();
        }
    }

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private Task PressAsync(KeyboardEventArgs pressed) => pressed.Key == "Escape" ? Closed.InvokeAsync() : Task.CompletedTask;

    private async Task FinishAsync()
    {
        if (!_isUnreadable)
        {
            (Cell.EventOn, Cell.OriginalPlace, Cell.Proof, Cell.Error) = (_eventOn, Typed(_place), Typed(_proof), null);
            Cell.DocumentSeen = _document switch { "yes" => true, "no" => false, _ => null };
            await Closed.InvokeAsync();
        }
    }
}
