using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClassTeacherPlatform.Consents.EditForm;

/// <summary>The text that is being written, how it will look, and what the law still misses in it.</summary>
public sealed partial class FormEditor
{
    private ElementReference _area;
    private bool _isEnglish;

    [Parameter, EditorRequired]
    public required FormDraft Draft { get; set; }

    /// <summary>Answers name this form already: whose data it is about, and why, cannot change.</summary>
    [Parameter]
    public bool IsFixed { get; set; }

    /// <summary>Told on each change of the draft.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    private string Text => _isEnglish ? Draft.TextEn : Draft.TextRu;

    private string Language => _isEnglish ? "en" : "ru";

    private IReadOnlyList<string> Unknown => FormToken.Unknown(Text);

    private IReadOnlyList<CheckedField> Fields => Checklist.Of(Draft.Owner, Text);

    private string Summary => (Fields.Count(item => item is { IsAsked: true, IsPresent: false }), Draft.Kind) switch
    {
        (0, _) => T.Text["Forms.Complete"],
        (var gaps, FormKind.Written) => T.Text.Count("Forms.Gaps", gaps),
        _ => T.Text["Forms.SimpleNote"],
    };

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";

    private static string TokenKey(string token) => $"Forms.Token.{token.Trim('{', '}')}";

    private void Choose(bool english) => _isEnglish = english;

    private Task Tell() => Changed.InvokeAsync();

    /// <summary>At the cursor, so that the browser's own undo works; where the browser does not know how, at the end.</summary>
    private async Task InsertAsync(string token)
    {
        await _area.FocusAsync();
        if (await Browser.InvokeAsync<bool>("document.execCommand", "insertText", false, token))
        {
            return;
        }

        var text = Text.Length == 0 || Text.EndsWith('\n') ? Text + token : $"{Text}\n{token}";
        (Draft.TextRu, Draft.TextEn) = _isEnglish ? (Draft.TextRu, text) : (text, Draft.TextEn);
        await Tell();
    }
}
