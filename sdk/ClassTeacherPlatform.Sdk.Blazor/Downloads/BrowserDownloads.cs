using Microsoft.JSInterop;

namespace ClassTeacherPlatform.Sdk.Blazor.Downloads;

/// <inheritdoc/>
internal sealed class BrowserDownloads(IJSRuntime browser) : IDownloads, IAsyncDisposable
{
    private static readonly HashSet<string> Shown = new(StringComparer.OrdinalIgnoreCase) { MediaTypes.Pdf, MediaTypes.Png, MediaTypes.Jpeg };

    private IJSObjectReference? _script;

    public Task SaveAsync(string name, string mediaType, byte[] content, CancellationToken cancellationToken) =>
        HandAsync("save", name, mediaType, content, cancellationToken);

    public Task OpenAsync(string name, string mediaType, byte[] content, CancellationToken cancellationToken) =>
        HandAsync(Shown.Contains(mediaType) ? "open" : "save", name, mediaType, content, cancellationToken);

    public async Task PrintAsync(CancellationToken cancellationToken) =>
        await (await ScriptAsync(cancellationToken)).InvokeVoidAsync("print", cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (_script?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone, and the script with it.
        }
    }

    private async Task HandAsync(string how, string name, string mediaType, byte[] content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var script = await ScriptAsync(cancellationToken);
        using var stream = new DotNetStreamReference(new MemoryStream(content, writable: false));
        await script.InvokeVoidAsync(how, cancellationToken, name, mediaType, stream);
    }

    private async ValueTask<IJSObjectReference> ScriptAsync(CancellationToken cancellationToken) => _script ??=
        await browser.InvokeAsync<IJSObjectReference>("import", cancellationToken, "./_content/ClassTeacherPlatform.Sdk.Blazor/kit.js");
}
