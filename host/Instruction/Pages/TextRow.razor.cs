using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>A labelled text, of one line or several.</summary>
public sealed partial class TextRow
{
    private readonly string _id = $"text-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string Value { get; set; } = string.Empty;

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    [Parameter]
    public int Lines { get; set; } = 1;

    /// <summary>A hint below; null for none.</summary>
    [Parameter]
    public string? Note { get; set; }

    private string? NoteId => Note is null ? null : _id + "-note";

    private Task ChangeAsync(ChangeEventArgs change) => ValueChanged.InvokeAsync((string?)change.Value ?? string.Empty);
}
