using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>A form's text as it is printed: the same on the screen, in the editor's preview and on paper.</summary>
public sealed partial class FormSheet
{
    private IReadOnlyList<FormBlock> _blocks = [];
    private int _tail;

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter, EditorRequired]
    public required FormFilling Filling { get; set; }

    /// <summary>Of the text, not of the person who looks at it.</summary>
    [Parameter]
    public string Language { get; set; } = "ru";

    private IEnumerable<FormBlock> Head => _blocks.Take(_tail);

    private IEnumerable<FormBlock> Tail => _blocks.Skip(_tail);

    protected override void OnParametersSet()
    {
        _blocks = FormBody.Read(Text, Filling, Language);
        _tail = FormBody.TailStart(_blocks);
    }
}
