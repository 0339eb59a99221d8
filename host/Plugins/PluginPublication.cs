using ClassTeacherPlatform.Host.Web;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Shows what runs to the outside: addresses for new requests, page tables for open circuits.</summary>
internal sealed partial class PluginPublication(PluginEndpoints endpoints, PageAssemblies pages, IOptions<PluginLimits> limits, ILogger<PluginPublication> logger)
{
    public async Task PublishAsync(IReadOnlyList<RunningPlugin> running)
    {
        endpoints.Publish(running);
        try
        {
            await pages.ReplaceAsync(running.Select(p => p.Assembly)).WaitAsync(limits.Value.Circuits);
        }
        catch (TimeoutException)
        {
            CircuitsSlow();
        }
        catch (Exception problem)
        {
            // A page that cannot render the change is that circuit's trouble; the switch goes on.
            CircuitFailed(problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An open page failed to render the change of plugins")]
    private partial void CircuitFailed(Exception problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Some open pages have not rendered the change of plugins yet; they will at their next turn")]
    private partial void CircuitsSlow();
}
