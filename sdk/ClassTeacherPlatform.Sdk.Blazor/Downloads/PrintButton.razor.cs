using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Sdk.Blazor.Downloads;

/// <summary>Prints the page as it stands.</summary>
/// <example><code>&lt;PrintButton /&gt;</code></example>
public sealed partial class PrintButton
{
    /// <summary>In the user's language; null for 'Print'.</summary>
    [Parameter]
    public string? Text { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    private Task PrintAsync() => Downloads.PrintAsync(CancellationToken.None);
}
