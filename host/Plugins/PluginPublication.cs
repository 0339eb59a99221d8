using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Shows what runs to the outside: addresses for new requests, page tables for open circuits.</summary>
internal sealed partial class PluginPublication(PluginEndpoints endpoints, PageAssemblies pages, ILogger<PluginPublication> logger)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public async Task PublishAsync(IReadOnlyList<RunningPlugin> running)
    {
        endpoints.Publish(running);
        try
        {
            await pages.ReplaceAsync(running.Select(p => p.Assembly)).WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            CircuitsSlow();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Some open pages have not rendered the change of plugins yet; they will at their next turn")]
    private partial void CircuitsSlow();
}
