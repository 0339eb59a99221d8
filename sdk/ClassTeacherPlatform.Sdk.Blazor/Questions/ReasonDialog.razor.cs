using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace ClassTeacherPlatform.Sdk.Blazor.Questions;

/// <summary>The dialog behind <see cref="IQuestions.ReasonAsync"/>.</summary>
public sealed partial class ReasonDialog
{
    private const int Longest = 500;

    private string? _reason;
    private bool _isMissing;

    /// <summary>What will happen.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The button that does it.</summary>
    [Parameter, EditorRequired]
    public required string Action { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    private void Finish()
    {
        _isMissing = string.IsNullOrWhiteSpace(_reason);
        if (!_isMissing)
        {
            Dialog.Close(DialogResult.Ok(_reason!.Trim()));
        }
    }
}
