using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>A page that throws shows a notice in its own place; shell and circuit go on, and the next page starts afresh.</summary>
public sealed partial class PageBoundary : IDisposable
{
    [Inject]
    private ILogger<PageBoundary> Logger { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private IEnumerable<IPageFaults> Faults { get; set; } = [];

    public void Dispose() => Navigation.LocationChanged -= Leave;

    protected override void OnInitialized() => Navigation.LocationChanged += Leave;

    protected override Task OnErrorAsync(Exception exception)
    {
        LogFailed(Logger, exception);
        foreach (var fault in Faults)
        {
            fault.Report(exception);
        }

        return Task.CompletedTask;
    }

    private void Leave(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(Recover);

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
