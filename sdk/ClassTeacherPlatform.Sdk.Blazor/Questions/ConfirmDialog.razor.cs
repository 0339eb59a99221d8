using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace ClassTeacherPlatform.Sdk.Blazor.Questions;

/// <summary>The dialog behind <see cref="IQuestions.ConfirmAsync"/>.</summary>
public sealed partial class ConfirmDialog
{
    /// <summary>What will happen.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The button that does it.</summary>
    [Parameter, EditorRequired]
    public required string Action { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;
}
