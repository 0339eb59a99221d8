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
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Some open pages have not rendered the change of plugins yet; they will at their next turn")]
    private partial void CircuitsSlow();
}
