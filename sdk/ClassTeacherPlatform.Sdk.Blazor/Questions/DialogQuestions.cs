using MudBlazor;

namespace ClassTeacherPlatform.Sdk.Blazor.Questions;

/// <inheritdoc/>
internal sealed class DialogQuestions(IDialogService dialogs) : IQuestions
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };

    public async Task<bool> ConfirmAsync(string title, string text, string action) =>
        await ShowAsync<ConfirmDialog>(title, text, action) is { Canceled: false };

    public async Task<string?> ReasonAsync(string title, string text, string action) =>
        await ShowAsync<ReasonDialog>(title, text, action) is { Canceled: false, Data: string reason } ? reason : null;

    private async Task<DialogResult?> ShowAsync<TDialog>(string title, string text, string action)
        where TDialog : Microsoft.AspNetCore.Components.ComponentBase
    {
        var parameters = new DialogParameters { { nameof(ConfirmDialog.Text), text }, { nameof(ConfirmDialog.Action), action } };
        var dialog = await dialogs.ShowAsync<TDialog>(title, parameters, Options);
        return await dialog.Result;
    }
}
