using System.Text.Json;
using Microsoft.JSInterop;

namespace ClassTeacherPlatform.Consents.EditForm;

/// <summary>
/// Keeps a draft in the writer's own browser, so that a lost connection or a closed window takes nothing. The texts lie
/// apart: one message from a browser may not be long.
/// </summary>
internal sealed class DraftShelf(IJSRuntime browser, string key)
{
    private const string Russian = ".ru";
    private const string English = ".en";

    public async Task KeepAsync(FormDraft draft, CancellationToken cancellationToken)
    {
        var rest = FormDraft.Of(draft.ToContent() with { TextRu = string.Empty, TextEn = null }, draft.BasedOn);
        rest.AsksAgain = draft.AsksAgain;
        await SetAsync(string.Empty, JsonSerializer.Serialize(rest), cancellationToken);
        await SetAsync(Russian, draft.TextRu, cancellationToken);
        await SetAsync(English, draft.TextEn, cancellationToken);
    }

    public async Task<FormDraft?> FindAsync(CancellationToken cancellationToken)
    {
        if (await GetAsync(string.Empty, cancellationToken) is not { Length: > 0 } rest)
        {
            return null;
        }

        try
        {
            var draft = JsonSerializer.Deserialize<FormDraft>(rest)!;
            draft.TextRu = await GetAsync(Russian, cancellationToken) ?? string.Empty;
            draft.TextEn = await GetAsync(English, cancellationToken) ?? string.Empty;
            return draft;
        }
        catch (JsonException)
        {
            // Written by an earlier version of the module: nothing that could be read.
            return null;
        }
    }

    public async Task DropAsync(CancellationToken cancellationToken)
    {
        foreach (var part in (string[])[string.Empty, Russian, English])
        {
            await browser.InvokeVoidAsync("localStorage.removeItem", cancellationToken, key + part);
        }
    }

    private ValueTask SetAsync(string part, string value, CancellationToken cancellationToken) =>
        browser.InvokeVoidAsync("localStorage.setItem", cancellationToken, key + part, value);

    private ValueTask<string?> GetAsync(string part, CancellationToken cancellationToken) =>
        browser.InvokeAsync<string?>("localStorage.getItem", cancellationToken, key + part);
}
